import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { readSteps } from '../testing/browser.ts';
import {
  answerRunsAs,
  connectionOf,
  newTidewaterCustomer,
  orgId,
  signInThrough,
  startWorld,
  type World,
} from '../testing/salesforce.ts';

describe('a sign-in that Salesforce ends in the middle of a verification', () => {
  let world: World;
  beforeAll(async () => {
    world = await startWorld();
  });
  afterAll(() => world.close());

  it('passes and fails nothing unread, keeps what was read, and goes on after one sign-in', async () => {
    const customer = await newTidewaterCustomer(world);
    const { browser, setupId } = customer;
    const idle = () => world.server.deps.verifier.idle();
    const outcomes = async () =>
      new Map(
        (await readSteps(browser, setupId)).flatMap(({ checks }) =>
          checks.map(({ id, outcome, reason }) => [id, reason === 'signed-out' ? reason : outcome] as const),
        ),
      );
    await answerRunsAs(browser, setupId);
    await signInThrough(world, customer);

    // The first calls of the verification are answered, the later ones are not.
    const started = world.simulator.calls().length;
    world.simulator.faults([{ kind: 'expired-session', path: '/tooling/|/Soap/', count: 100 }]);
    await browser.call('confirmOrg', { params: { id: setupId }, body: { orgId } });
    await idle();
    const statuses = world.simulator
      .calls()
      .slice(started)
      .map(({ status }) => status);
    expect(new Set(statuses)).toEqual(new Set([200, 401, 500]));
    expect((await connectionOf(world, browser, setupId))?.state).toBe('expired');
    const kinds = (await world.server.storage.events.list(setupId)).map(({ kind }) => kind);
    expect(kinds).toContain('connection-expired');
    const meanwhile = await outcomes();

    world.simulator.faults([]);
    const back = await signInThrough(world, customer);
    // The org is confirmed: nothing is asked again.
    expect(back.pathname).toBe(`/setups/${setupId}`);
    expect((await connectionOf(world, browser, setupId))?.state).toBe('connected');
    await browser.call('verify', { params: { id: setupId }, body: { step: null } });
    await idle();
    const after = await outcomes();
    const decided = [...meanwhile].filter(([, outcome]) => outcome === 'passed' || outcome === 'failed');
    const unread = [...meanwhile.keys()].filter((id) => meanwhile.get(id) === 'signed-out');
    expect(decided.length).toBeGreaterThan(0);
    for (const [id, outcome] of decided) expect([id, after.get(id)]).toEqual([id, outcome]);
    expect(unread.filter((id) => after.get(id) === 'passed').length).toBeGreaterThan(3);
  });
});
