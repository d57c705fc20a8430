import { to18 } from '@orgready/guides/salesforce-id';
import { newCustomer, signIn } from './browser.ts';
import type { World } from './salesforce.ts';

/** Returns the sandbox under an id. */
export const sandbox = (id: string) => ({
  id,
  name: 'Acme UAT',
  edition: 'Enterprise Edition',
  instance: 'USA794S',
  isSandbox: true,
  host: 'acme--uat.sandbox.my.salesforce.com',
});

/** A customer who was signed in to a sandbox, and is signed in to it again after its refresh; nobody has confirmed that. */
export const newRefreshedSandbox = async ({ server }: Pick<World, 'server'>) => {
  const [from, to] = [to18('00D00000000000U'), to18('00D00000000000V')];
  const customer = await newCustomer(server);
  await signIn(server, customer, { org: sandbox(from) });
  await signIn(server, customer, { org: sandbox(to), state: 'confirm' });
  return { ...customer, from, to };
};
