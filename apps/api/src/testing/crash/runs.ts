import { expect } from 'vitest';
import { type Browser, openBrowser } from '../browser.ts';
import type { World } from '../salesforce.ts';
import type { Contents } from '../tables.ts';
import type { Prepared } from './action.ts';
import { resend } from './actions.ts';
import { type Copy, dialectInOrder, openCopy } from './originals.ts';
import type { Scene } from './scene.ts';
import type { Sent } from './victims.ts';
import { watchStatements } from './watch-statements.ts';

/** What there is when nothing goes on anymore. */
interface End {
  readonly seen: unknown;
  readonly contents: Contents;
}

/** What the page shows, without what differs each time. */
const seePage = async (browser: Browser, setupId: string): Promise<unknown> => {
  const document = await browser.call('getSetup', { params: { id: setupId } });
  return (
    document && {
      access: document.access,
      connection: document.connection?.state,
      verification: document.verification,
      done: document.doneAt !== null,
      steps: document.steps.map(({ id, status, checks }) => [id, status, checks.map((one) => one.outcome)]),
    }
  );
};

/** The browser as it is before the request. */
export const openBrowserOf = ({ listener }: Scene, { session, staffSession }: Prepared): Browser => {
  const browser = openBrowser(listener);
  if (session !== undefined) browser.setCookie('__Host-sid', session);
  if (staffSession !== undefined) browser.setCookie('__Host-staff', staffSession);
  return browser;
};

/** Starts a product that answers requests and ends before it does what follows from them. Returns what is there then. */
export const serve = async (
  { sealer, openWorld, hide }: Scene,
  copy: Copy,
  work: (world: World) => Promise<void>,
  storage = copy.open(sealer),
): Promise<Contents> => {
  const world = await openWorld(storage);
  world.server.deps.outbox.start()();
  await work(world);
  await world.close();
  return hide(await copy.read());
};

/** Starts a product that does what the one before it has left, and returns what there is when nothing goes on anymore. */
export const finish = async (scene: Scene, copy: Copy, one: Prepared, browser: Browser): Promise<End> => {
  const world = await scene.openWorld(copy.open(scene.sealer));
  const { outbox, verifier } = world.server.deps;
  outbox.wake();
  await verifier.idle();
  const seen = await (one.see?.(world, browser) ?? seePage(browser, one.setupId));
  await world.close();
  return { seen, contents: scene.hide(await copy.read()) };
};

/** A request in which nobody dies. */
export interface Whole {
  readonly statements: readonly string[];
  /** Whether Salesforce was asked before the answer. */
  readonly asksSalesforce: boolean;
  /** What they leave. */
  readonly answered: Contents;
  /** Where it all ends. */
  readonly end: End;
}

export const runWhole = async (scene: Scene, one: Prepared): Promise<Whole> => {
  const copy = await scene.original.copy(0);
  const statements: string[] = [];
  let counting = false;
  let asksSalesforce = false;
  const dialect = watchStatements(dialectInOrder(copy.url), async (statement) => {
    if (counting) statements.push(statement);
  });
  const browser = openBrowserOf(scene, one);
  const sent = await one.request();
  const send = async (world: World) => {
    const asked = world.simulator.calls().length;
    counting = true;
    expect((await resend(world, browser, sent)).status).toBeLessThan(400);
    counting = false;
    asksSalesforce = world.simulator.calls().length > asked;
  };
  const answered = await serve(scene, copy, send, openCopy(dialect, scene.sealer));
  return { statements, asksSalesforce, answered, end: await finish(scene, copy, one, browser) };
};

/** Does what a person does who was not answered. */
export const repeat = async (world: World, one: Prepared, browser: Browser, sent: Sent): Promise<void> => {
  if (one.repeat) return one.repeat(world, browser, sent);
  const answer = await resend(world, browser, sent);
  expect(answer.status, await answer.text()).toBeLessThan(300);
};
