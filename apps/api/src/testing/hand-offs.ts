import { type Browser, newCustomer, openBrowser, signIn } from './browser.ts';
import { lastStep } from './excepted-setups.ts';
import { newConnectedCustomer, signInThrough, type World } from './salesforce.ts';
import type { TestServer } from './server.ts';

const day = 24 * 60 * 60_000;

/** Returns a day of the calendar, so many days from now. */
export const dayIn = ({ now }: Pick<TestServer, 'now'>, days: number): string =>
  new Date(now() + days * day).toISOString().slice(0, 'yyyy-mm-dd'.length);

/** How the tests hand a step on. */
export const offer = (server: Pick<TestServer, 'now'>) => ({
  colleague: 'Ana Ruiz',
  dueOn: dayIn(server, 3),
});
export const by = 'Ada Lovelace';

export const tokenOf = (url: string): string => new URL(url).pathname.slice('/l/'.length);

interface Customer {
  readonly browser: Browser;
  readonly setupId: string;
}

/** Hands a step of a setup on, and opens the link in another browser. */
export const handOn = async (
  server: TestServer,
  { browser: admin, setupId }: Customer,
  step: string = lastStep,
) => {
  const params = { id: setupId, step };
  const made = await admin.call('handStepOn', { params, body: { ...offer(server), by } });
  const browser = openBrowser(server);
  const token = tokenOf(made.url);
  await browser.call('claimLink', { body: { token } });
  return { ...made, link: made.id, token, admin, browser, setupId };
};

/** A colleague who opened the link to one step of a setup whose org is known, and has signed in unless asked otherwise. */
export const newColleague = async (
  server: TestServer,
  { step, signsIn = true }: { readonly step?: string; readonly signsIn?: boolean } = {},
) => {
  const customer = await newCustomer(server);
  await signIn(server, customer);
  const handed = await handOn(server, customer, step);
  if (signsIn) await signIn(server, handed);
  return handed;
};

/** A colleague who was handed the last open step of a setup with a simulated org, and has signed in there. */
export const newColleagueIn = async (world: World) => {
  const handed = await handOn(world.server, await newConnectedCustomer(world));
  await signInThrough(world, handed);
  return handed;
};
