import type { Fault } from '@orgready/org-simulator';
import { plainText } from '@orgready/shared/document/plain-text';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { type Browser, request } from '../testing/browser.ts';
import {
  comeBack,
  connectionOf,
  faultKinds,
  newConnectedCustomer,
  newFinishedCustomer,
  newTidewaterCustomer,
  openPerson,
  signInThrough,
  startSignIn,
  startWorld,
  type World,
} from '../testing/salesforce.ts';
import { expectNothingUncaught } from '../testing/uncaught.ts';

let world: World;
expectNothingUncaught();
beforeAll(async () => {
  world = await startWorld({ bounds: { call: 400, verification: 1_200 } });
});
beforeEach(() => {
  world.simulator.reset('integration/ready');
  world.server.logged.length = 0;
});
afterAll(async () => {
  await world.close();
});

const ever = 1_000;
const spoil = (kind: Fault['kind'], path: string) => world.simulator.faults([{ kind, path, count: ever }]);
const mend = () => world.simulator.faults([]);
const documentOf = (browser: Browser, setupId: string) =>
  browser.call('getSetup', { params: { id: setupId } });
const verify = async (browser: Browser, setupId: string) => {
  await browser.call('verify', { params: { id: setupId }, body: { step: null } });
  await world.server.deps.verifier.idle();
};
/** Nothing was our mistake: no error in the log, no answer above 499, no exception that nobody caught. */
const allCalm = () => {
  expect(world.server.logged.filter((line) => JSON.parse(line).level >= 50)).toEqual([]);
};
/** How often each thing was asked of the org, by what was asked. */
const timesAsked = async (setupId: string): Promise<number[]> => {
  const calls = await world.server.storage.apiCalls.list(setupId, 500);
  const times = Map.groupBy(calls, ({ method, path, asked }) => `${method} ${path} ${asked.join()}`);
  return [...times.values()].map((same) => same.length);
};

it('has every kind of fault', () => {
  expect(faultKinds.length).toBeGreaterThanOrEqual(13);
});

describe.each(faultKinds)('T26: while Salesforce answers with: %s', (kind) => {
  it.each([
    ['the token', '^/services/oauth2/token$'],
    ['the identity', '^/id/'],
    ['the versions', '^/services/data/$'],
    ['the organization', '/query$'],
  ])('a callback that asks for %s ends calmly, links nothing, and the next one works', async (what, path) => {
    const customer = await newTidewaterCustomer(world);
    const { browser, setupId } = customer;
    const callback = await openPerson(world.simulator).signIn(await startSignIn(browser, setupId));
    spoil(kind, path);
    const url = await comeBack(browser, callback);
    expect(url.pathname).toBe(`/setups/${setupId}/steps/connect`);
    expect(url.search).toBe('?sign-in=unreachable');
    expect(await connectionOf(world, browser, setupId)).toBeUndefined();
    expect(Math.max(...(await timesAsked(setupId)))).toBeLessThanOrEqual(2);
    // A token that was given out and not used is given back.
    await world.server.deps.verifier.idle();
    const revoked = world.simulator.calls().filter((call) => call.path.startsWith('/services/oauth2/revoke'));
    expect(revoked.map(({ status }) => status)).toEqual(what === 'the token' ? [] : [200]);
    mend();
    expect((await signInThrough(world, customer)).pathname).toBe(`/setups/${setupId}/org`);
    allCalm();
  });

  it('a verification ends with findings that say so, and the next one is right again', async () => {
    const customer = await newFinishedCustomer(world);
    const { browser, setupId } = customer;
    const before = await documentOf(browser, setupId);
    const foundBefore = await world.server.storage.findings.latest(setupId);
    expect(before.doneAt).not.toBeNull();
    const listedBefore = world.simulator.calls().length;
    spoil(kind, '^/services/');
    await verify(browser, setupId);
    expect(world.simulator.calls().length).toBeGreaterThan(listedBefore);

    const found = await world.server.storage.findings.latest(setupId);
    expect(found.size).toBe(foundBefore.size);
    const after = await documentOf(browser, setupId);
    expect(after.verification).toBeNull();
    if (kind === 'expired-session') {
      // What was found stands, and so does "done": the sign-in ended, the org did not change.
      expect(after.connection?.state).toBe('expired');
      expect(after.doneAt).toBe(before.doneAt);
      expect(after.steps.map(({ status }) => status)).toEqual(before.steps.map(({ status }) => status));
    } else {
      const outcomes = [...found.values()].map(({ verdict }) => verdict.outcome);
      expect(outcomes.filter((outcome) => outcome === 'cantTell').length).toBeGreaterThan(5);
      expect(outcomes).not.toContain('failed');
      expect(after.connection?.state).toBe('connected');
    }
    // Only a code that Salesforce sent is called its answer.
    for (const { reason, message } of after.steps.flatMap(({ checks }) => checks))
      if (reason === 'unreachable' || reason === 'fault')
        expect(plainText(message)).not.toContain('Salesforce answered');
    const text = JSON.stringify(after);
    for (const upstream of ['<html', '<!DOCTYPE', 'maintenance.', '    at ', 'elsewhere.example'])
      expect(text.includes(upstream), upstream).toBe(false);
    expect({ org: after.org, orgBound: after.orgBound, nextSigned: after.access }).toEqual({
      org: before.org,
      orgBound: true,
      nextSigned: 'full',
    });

    mend();
    if (kind === 'expired-session') await signInThrough(world, customer);
    await verify(browser, setupId);
    const again = await documentOf(browser, setupId);
    expect(again.steps.map(({ status }) => status)).toEqual(before.steps.map(({ status }) => status));
    expect(again.doneAt).not.toBeNull();
    allCalm();
  });

  it('a verification asks nothing more than three times', async () => {
    const { browser, setupId } = await newConnectedCustomer(world);
    const count = async () =>
      new Map(
        [
          ...Map.groupBy(
            await world.server.storage.apiCalls.list(setupId, 500),
            ({ method, path, asked }) => `${method} ${path} ${asked.join()}`,
          ),
        ].map(([key, same]) => [key, same.length]),
      );
    const before = await count();
    spoil(kind, '^/services/');
    await verify(browser, setupId);
    const after = await count();
    expect(after.size).toBeGreaterThan(0);
    for (const [asked, times] of after)
      expect(times - (before.get(asked) ?? 0), asked).toBeLessThanOrEqual(3);
  });

  it('the setup can be read, and a disconnect ends the sign-in here all the same', async () => {
    const customer = await newConnectedCustomer(world);
    const { browser, setupId } = customer;
    spoil(kind, '.*');
    expect(await documentOf(browser, setupId)).toMatchObject({ access: 'full' });
    const connection = await connectionOf(world, browser, setupId);
    const answer = await request(browser, world.server, 'disconnect', { params: { id: setupId } });
    expect(answer.status).toBe(204);
    expect(await world.server.storage.connections.accessToken(connection?.id ?? '')).toBeUndefined();
    expect(await documentOf(browser, setupId)).toMatchObject({ access: 'plan', orgBound: true });
    mend();
    expect((await signInThrough(world, customer)).pathname).toBe(`/setups/${setupId}`);
    expect(await documentOf(browser, setupId)).toMatchObject({ access: 'full' });
    allCalm();
  });
});
