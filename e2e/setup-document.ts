import type { SetupDocument } from '@orgready/shared/document/setup-document';
import type { Customer } from './customer.ts';
import type { Setup } from './vendor.ts';

/** The status of what the API answers this browser under a path. */
export const statusFor = async ({ page }: Customer, path: string): Promise<number> =>
  (await page.request.get(new URL(path, page.url()).href)).status();

/** What the API answers to this browser about the setup: as text, to search it, and as a document. */
export const askedByBrowserOf = async (
  { page }: Customer,
  { id }: Setup,
): Promise<{ readonly text: string; readonly document: SetupDocument }> => {
  const answer = await page.request.get(new URL(`/api/setups/${id}`, page.url()).href);
  const text = await answer.text();
  return { text, document: JSON.parse(text) as SetupDocument };
};
