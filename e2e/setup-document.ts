import { setTimeout as pause } from 'node:timers/promises';
import { ApiError, type Client } from '@orgready/shared/contract/client';
import type { SetupDocument } from '@orgready/shared/document/setup-document';
import type { Page } from '@playwright/test';
import type { Setup } from './vendor.ts';

interface Browser {
  readonly page: Page;
}

/** Returns the status of the API's response to this browser for a path. */
export const statusFor = async ({ page }: Browser, path: string): Promise<number> =>
  (await page.request.get(new URL(path, page.url()).href)).status();

/** Returns what the API answers this browser about the setup: as text with that of every step, to search it, and as a document. */
export const readSetup = async (
  { page }: Browser,
  { id }: Pick<Setup, 'id'>,
): Promise<{ readonly text: string; readonly document: SetupDocument }> => {
  const textOf = async (path: string): Promise<string> =>
    (await page.request.get(new URL(path, page.url()).href)).text();
  const text = await textOf(`/api/setups/${id}`);
  const document = JSON.parse(text) as SetupDocument;
  const steps = await Promise.all(document.steps.map((step) => textOf(`/api/setups/${id}/steps/${step.id}`)));
  return { text: [text, ...steps].join('\n'), document };
};

/**
 * Waits until nothing is being verified and the document shows what was to come of it, and returns the document. What a
 * change asks for is verified a moment after the answer to the change.
 */
export const waitUntilVerified = async (
  api: Client,
  id: string,
  shows: (document: SetupDocument) => boolean = () => true,
): Promise<SetupDocument> => {
  for (let tries = 0; tries < 300; tries += 1) {
    const document = await api('getSetup', { params: { id } }).catch((error: unknown) => {
      if (error instanceof ApiError) throw new Error(`The setup cannot be read: ${error.message}`);
      throw error;
    });
    if (document.verification === null && document.lastVerifiedAt !== null && shows(document))
      return document;
    await pause(50);
  }
  throw new Error('The verification did not end');
};
