import { plainText } from '@orgready/shared/document/plain-text';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { deleteSetup } from '../commands/delete-setup.ts';
import { removeExpired } from '../commands/retention.ts';
import { type Browser, request } from '../testing/browser.ts';
import {
  newConnectedCustomer,
  newSignedInCustomer,
  openSecondBrowser,
  orgId,
  signInThrough,
  startWorld,
  type World,
} from '../testing/salesforce.ts';

const wholePause = 8_000;
const stepPause = 3_000;
let world: World;
beforeAll(async () => {
  world = await startWorld({ bounds: { wholePause, stepPause } });
});
beforeEach(() => world.simulator.reset('integration/ready'));
afterAll(() => world.close());

const idle = () => world.server.deps.verifier.idle();
const verify = (browser: Browser, id: string, step: string | null = null) =>
  browser.call('verify', { params: { id }, body: { step } });
/** Lets time pass, and lets the product notice. */
const pass = async (milliseconds: number): Promise<void> => {
  world.server.pass(milliseconds);
  world.server.deps.outbox.wake();
  await idle();
};
const stateOf = async (id: string) => (await world.server.storage.verifications.find(id))?.state;
/** A connected customer whose verifications are all over, and none of them a moment ago. */
const newRested = async () => {
  const customer = await newConnectedCustomer(world);
  await pass(wholePause);
  await pass(wholePause);
  return customer;
};

describe('T16, F8: a verification that is asked for soon after another one of the same kind', () => {
  it.each([
    { of: 'the whole setup', step: null, pause: wholePause },
    { of: 'a step', step: 'connect', pause: stepPause },
  ])('of $of starts when the pause is over, and later requests join it', async ({ step, pause }) => {
    const { browser, setupId } = await newRested();
    const first = await verify(browser, setupId, step);
    expect(first.startsAt).toBe(world.server.now());
    await idle();
    expect(await stateOf(first.verificationId)).toBe('finished');
    await pass(1_500);
    const calls = world.simulator.calls().length;
    const second = await verify(browser, setupId, step);
    expect(second.startsAt).toBe(first.startsAt + pause);
    expect(second.verificationId).not.toBe(first.verificationId);
    expect(await verify(browser, setupId, step)).toEqual(second);
    await pass(pause - 1_500 - 1);
    expect(world.simulator.calls().length).toBe(calls);
    const { verification } = await browser.call('getSetup', { params: { id: setupId } });
    expect(verification).toEqual({
      id: second.verificationId,
      step,
      startsAt: second.startsAt,
      waiting: true,
    });
    await pass(1);
    expect(await stateOf(second.verificationId)).toBe('finished');
    expect(world.simulator.calls().length).toBeGreaterThan(calls);
    expect((await browser.call('getSetup', { params: { id: setupId } })).verification).toBeNull();
  });

  it('sees what was changed while the one before it was under way', async () => {
    const { browser, setupId } = await newRested();
    world.simulator.latency(300);
    const first = await verify(browser, setupId);
    // Another tab in the same moment is the same request.
    expect(await verify(browser, setupId)).toEqual(first);
    world.server.pass(1_000);
    const second = await verify(browser, setupId);
    world.simulator.latency(0);
    await idle();
    expect([await stateOf(first.verificationId), await stateOf(second.verificationId)]).toEqual([
      'finished',
      'waiting',
    ]);
    await pass(wholePause - 1_000);
    expect(await stateOf(second.verificationId)).toBe('finished');
  });

  it('does not hold up a verification of another step, or of another setup', async () => {
    const one = await newRested();
    const other = await newRested();
    for (const [browser, setupId, step] of [
      [one.browser, one.setupId, null],
      [one.browser, one.setupId, 'connect'],
      [one.browser, one.setupId, 'install-package'],
      [other.browser, other.setupId, null],
    ] as const)
      expect((await verify(browser, setupId, step)).startsAt).toBe(world.server.now());
    await idle();
  });

  it('is not begun through a sign-in that has ended meanwhile', async () => {
    const { browser, setupId } = await newRested();
    await verify(browser, setupId);
    await idle();
    const { verificationId } = await verify(browser, setupId);
    await browser.call('disconnect', { params: { id: setupId } });
    await idle();
    const calls = world.simulator.calls().length;
    await pass(wholePause);
    expect(await stateOf(verificationId)).toBe('failed');
    expect(world.simulator.calls().length).toBe(calls);
  });
});

describe('what costs the customer calls, beyond its limit,', () => {
  const search = (browser: Browser, setupId: string) =>
    request(browser, world.server, 'searchChoices', {
      params: { id: setupId },
      raw: '{"question":"subject-user","text":"ana"}',
    });

  it('is refused to a browser after twenty searches in a minute, with the time to wait', async () => {
    const { browser, setupId } = await newRested();
    await pass(60_000 - (world.server.now() % 60_000));
    for (let times = 0; times < 20; times += 1) expect((await search(browser, setupId)).status).toBe(200);
    const calls = world.simulator.calls().length;
    world.server.pass(20_000);
    const { status, code, response } = await search(browser, setupId);
    expect([status, code, response.headers.get('retry-after')]).toEqual([429, 'too-many-requests', '40']);
    expect(world.simulator.calls().length).toBe(calls);
    world.server.pass(40_000);
    expect((await search(browser, setupId)).status).toBe(200);
  });

  it('is refused after sixty searches in an org, by whichever browsers', async () => {
    const { browser, setupId, token } = await newRested();
    const browsers = [browser];
    for (let more = 0; more < 3; more += 1) {
      const next = await openSecondBrowser(world, token);
      await signInThrough(world, { browser: next, setupId });
      browsers.push(next);
    }
    await pass(60_000 - (world.server.now() % 60_000));
    for (const one of browsers.slice(0, 3))
      for (let times = 0; times < 20; times += 1) expect((await search(one, setupId)).status).toBe(200);
    const last = browsers.at(-1) ?? browser;
    expect((await search(last, setupId)).code).toBe('too-many-requests');
    world.server.pass(60_000);
    expect((await search(last, setupId)).status).toBe(200);
  });

  it('is refused after twenty explanations of a sign-in', async () => {
    const { browser, setupId } = await newRested();
    await pass(60_000 - (world.server.now() % 60_000));
    const explain = () =>
      request(browser, world.server, 'explainError', {
        params: { id: setupId },
        raw: '{"pasted":"nothing"}',
      });
    for (let times = 0; times < 20; times += 1) expect((await explain()).status).toBe(200);
    expect((await explain()).code).toBe('too-many-requests');
  });
});

describe('T16: what is sent to an org within 24 hours', () => {
  const day = 24 * 60 * 60_000;
  const ofChecks = async (browser: Browser, id: string) => {
    const { steps } = await browser.call('getSetup', { params: { id } });
    return steps.flatMap(({ checks }) => checks.filter(({ reason }) => reason === 'limit-low'));
  };

  it.each([
    { of: 'a setup', bounds: { setupCalls: 30 }, limit: 30, other: 200 },
    { of: 'an org', bounds: { orgCalls: 40 }, limit: 40, other: 502 },
  ])('is at most what $of may send, and the page shows that limit', async ({ bounds, limit, other }) => {
    const few = await startWorld({ bounds });
    try {
      const verifyIn = async (browser: Browser, id: string) => {
        await browser.call('verify', { params: { id }, body: { step: null } });
        await few.server.deps.verifier.idle();
      };
      const { browser, setupId } = await newConnectedCustomer(few);
      const second = await newConnectedCustomer(few);
      await few.server.deps.verifier.idle();
      for (let time = 0; time < 5; time += 1) await verifyIn(browser, setupId);
      const calls = few.simulator.calls().length;
      await verifyIn(browser, setupId);
      expect(few.simulator.calls().length).toBe(calls);
      const [check] = await ofChecks(browser, setupId);
      expect(plainText(check?.message ?? [])).toContain(`We send at most ${limit} requests within 24 hours`);
      const search = await request(second.browser, few.server, 'searchChoices', {
        params: { id: second.setupId },
        raw: '{"question":"subject-user","text":"ana"}',
      });
      expect(search.status).toBe(other);
    } finally {
      await few.close();
    }
  });

  it('does not begin again when what was read is deleted, or the setup', async () => {
    const few = await startWorld({ bounds: { orgCalls: 40 } });
    const { storage, deps, now, pass: wait } = few.server;
    const reasonsOf = async ({ browser, setupId }: { browser: Browser; setupId: string }) => {
      await browser.call('verify', { params: { id: setupId }, body: { step: null } });
      await deps.verifier.idle();
      return new Set((await ofChecks(browser, setupId)).map(({ reason }) => reason));
    };
    try {
      const first = await newSignedInCustomer(few);
      const params = { id: first.setupId };
      for (let time = 0; time < 5; time += 1) await reasonsOf(first);
      expect(await reasonsOf(first)).toEqual(new Set(['limit-low']));
      await first.browser.call('deleteReadings', { params });
      await signInThrough(few, first);
      await first.browser.call('confirmOrg', { params, body: { orgId } });
      expect(await reasonsOf(first)).toEqual(new Set(['limit-low']));
      await deleteSetup(deps.execute, { kind: 'staff', id: 'a' }, first.setupId, null);
      expect(await reasonsOf(await newSignedInCustomer(few))).toEqual(new Set(['limit-low']));
      // What is kept of a deleted setup for that goes with the day.
      const sent = () => storage.sentCalls.since(orgId, first.setupId, 0);
      expect((await sent()).bySetup).toBeGreaterThan(20);
      wait(day + Date.now() - now());
      await removeExpired(deps.retention, now() + 11 * 60_000);
      expect(await sent()).toEqual({ bySetup: 0, toOrg: 0 });
    } finally {
      await few.close();
    }
  });
});
