import { administrator } from '@orgready/guides/integration/scenarios/world';
import { openScriptedBrowser, signInAtSalesforce } from '@orgready/org-simulator/scripted-browser';
import type { Client } from '@orgready/shared/contract/client';
import { password } from './admin.ts';
import { waitUntilVerified } from './setup-document.ts';

/** Any address of an org will do; the product does not know the simulated org by it. */
export const orgAddress = 'https://brightwood.lightning.force.com/lightning/page/home';

/** Claims a link for the browser of this client. Returns the setup's id. */
export const claimLink = async (api: Client, link: string): Promise<string> => {
  const token = new URL(link).pathname.split('/').at(-1) ?? '';
  return (await api('claimLink', { body: { token } })).setupId;
};

/** Signs the browser in on Salesforce's pages, up to the question whether it is the right org. */
export const startSignIn = async (
  api: Client,
  send: typeof fetch,
  setupId: string,
  username: string = administrator,
): Promise<void> => {
  const params = { id: setupId };
  const { url } = await api('startSignIn', { params, body: { orgAddress, fresh: false } });
  await signInAtSalesforce(openScriptedBrowser(send), url, { username, password });
};

/** Signs the browser in, confirms the org, and waits until the whole setup is verified. */
export const signInToOrg = async (
  api: Client,
  send: typeof fetch,
  setupId: string,
  username?: string,
): Promise<void> => {
  const params = { id: setupId };
  await startSignIn(api, send, setupId, username);
  const { connection } = await api('getSetup', { params });
  if (!connection) throw new Error('Salesforce did not sign this user in');
  await api('confirmOrg', { params, body: { orgId: connection.org.id } });
  await waitUntilVerified(api, setupId);
};
