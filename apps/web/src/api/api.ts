import { createClient } from '@orgready/shared/contract/client';
import { headers } from '@orgready/shared/contract/routes';
import { noteRelease } from './release.ts';

/** Calls the API on the same origin as this page. */
export const api = createClient('', async (input, init) => {
  const response = await fetch(input, init);
  noteRelease(response.headers.get(headers.release));
  return response;
});
