import { createClient } from '@orgready/shared/contract/client';
import { customerRoutes } from '@orgready/shared/contract/customer-routes';
import { headers } from '@orgready/shared/contract/headers';
import { noteRelease } from './release.ts';

/** `fetch` that notes which release has answered. */
export const fetchFromProduct: typeof fetch = async (input, init) => {
  const response = await fetch(input, init);
  noteRelease(response.headers.get(headers.release));
  return response;
};

/** Calls the API for customers on the same origin as this page. */
export const api = createClient(customerRoutes, '', fetchFromProduct);
