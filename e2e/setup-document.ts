import type { SetupDocument } from '@orgready/shared/document/setup-document';
import type { Customer } from './customer.ts';
import type { Setup } from './vendor.ts';

/** The status of what the API answers this browser under a path. */
export const statusFor = async ({ page }: Customer, path: string): Promise<number> =>
  (await page.request.get(new URL(path, page.url()).href)).status();

/** What the API answers to this browser about the setup: as text with that of every step, to search it, and as a document. */
export const askedByBrowserOf = async (
  { page }: Customer,
  { id }: Setup,
): Promise<{ readonly text: string; readonly document: SetupDocument }> => {
  const textOf = async (path: string): Promise<string> =>
    (await page.request.get(new URL(path, page.url()).href)).text();
  const text = await textOf(`/api/setups/${id}`);
  const document = JSON.parse(text) as SetupDocument;
  const steps = await Promise.all(document.steps.map((step) => textOf(`/api/setups/${id}/steps/${step.id}`)));
  return { text: [text, ...steps].join('\n'), document };
};
