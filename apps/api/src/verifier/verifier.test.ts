import { explainRefusal } from '@orgready/guides/explain/explain';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { refuseSignIn } from '../commands/refuse-sign-in.ts';
import { type Browser, readSteps, request } from '../testing/browser.ts';
import {
  admin,
  answerRunsAs,
  connectionOf,
  newConnectedCustomer,
  newFinishedCustomer,
  newTidewaterCustomer,
  orgId,
  signInThrough,
  startWorld,
  type World,
} from '../testing/salesforce.ts';

let world: World;
beforeAll(async () => {
  world = await startWorld();
});
beforeEach(() => world.simulator.reset('integration/ready'));
afterAll(() => world.close());

const storage = () => world.server.storage;
const idle = () => world.server.deps.verifier.idle();
const start = async (browser: Browser, setupId: string, step: string | null = null) =>
  (await browser.call('verify', { params: { id: setupId }, body: { step } })).verificationId;
const documentOf = (browser: Browser, setupId: string) =>
  browser.call('getSetup', { params: { id: setupId } });
const setupOf = async (setupId: string) => {
  const setup = await storage().setups.find(setupId);
  if (!setup) throw new Error('The setup is gone');
  return setup;
};
/** The last verification of a whole setup that finished. */
const lastWhole = async (setupId: string) => {
  const { events, verifications } = storage();
  const ended = (await events.list(setupId)).filter(({ kind }) => kind === 'verification-finished');
  const all = await Promise.all(ended.map(({ detail }) => verifications.find(String(detail.verification))));
  return all.findLast((one) => one?.state === 'finished' && one.step === null);
};
/** Makes Salesforce slow enough for a run to be still under way when the next request comes. */
const holdSalesforce = async <T>(during: () => Promise<T>): Promise<T> => {
  world.simulator.latency(300);
  try {
    return await during();
  } finally {
    world.simulator.latency(0);
  }
};

describe('a verification', () => {
  it('is joined by anyone who asks for the same while it runs, and by nobody once it has ended', async () => {
    const { browser, setupId } = await newConnectedCustomer(world);
    const [first, second, step] = await holdSalesforce(() =>
      Promise.all([start(browser, setupId), start(browser, setupId), start(browser, setupId, 'connect')]),
    );
    expect(second).toBe(first);
    expect(step).not.toBe(first);
    await idle();
    expect(await start(browser, setupId)).not.toBe(first);
    await idle();
  });

  it('reads again each time: what was just fixed is seen', async () => {
    const { browser, setupId } = await newConnectedCustomer(world);
    world.simulator.reset('integration/ready');
    await signInThrough(world, { browser, setupId });
    await idle();
    const before = world.simulator.calls().length;
    await start(browser, setupId, 'install-package');
    await idle();
    await start(browser, setupId, 'install-package');
    await idle();
    const calls = world.simulator.calls().slice(before);
    expect(calls.filter(({ path }) => path.includes('/tooling/'))).toHaveLength(2);
  });

  it('sends one request where nine tenths of those of the day are used, and tells why nothing else was read', async () => {
    world.simulator.reset('integration/api-requests-almost-gone');
    const { browser, setupId } = await newConnectedCustomer(world);
    const before = world.simulator.calls().length;
    await start(browser, setupId);
    await idle();
    expect(world.simulator.calls().length - before).toBe(1);
    const checks = (await documentOf(browser, setupId)).steps.flatMap((step) => step.checks);
    expect(checks.find(({ id }) => id === 'api-requests')?.outcome).toBe('failed');
    expect(checks.filter(({ reason }) => reason === 'limit-low').length).toBeGreaterThan(5);
  });

  it('is followed by another where something was answered while it ran', async () => {
    const { browser, setupId } = await newTidewaterCustomer(world);
    await signInThrough(world, { browser, setupId });
    await browser.call('confirmOrg', { params: { id: setupId }, body: { orgId } });
    await idle();
    const running = await holdSalesforce(async () => {
      const id = await start(browser, setupId);
      await answerRunsAs(browser, setupId);
      return id;
    });
    await idle();
    const after = await lastWhole(setupId);
    expect(after?.id).not.toBe(running);
    const user = (await documentOf(browser, setupId)).steps.find(({ id }) => id === 'user');
    // Before the answer nobody could say who the user is: only a run that began after it can tell.
    expect(user?.checks.find(({ id }) => id === 'user-active')?.outcome).toBe('passed');
  });

  it('shows what it has found while it goes on reading', async () => {
    // A product that has not described this org yet: it has to read in several waves.
    const fresh = await startWorld();
    try {
      const { browser, setupId } = await newTidewaterCustomer(fresh);
      await signInThrough(fresh, { browser, setupId });
      const looks: Promise<number>[] = [];
      const unsubscribe = fresh.server.deps.changes.listen(() => {
        looks.push(fresh.server.storage.findings.latest(setupId).then(({ size }) => size));
      });
      await browser.call('confirmOrg', { params: { id: setupId }, body: { orgId } });
      await fresh.server.deps.verifier.idle();
      unsubscribe();
      const seen = await Promise.all(looks);
      const all = (await fresh.server.storage.findings.latest(setupId)).size;
      expect(seen.some((size) => size > 0 && size < all)).toBe(true);
    } finally {
      await fresh.close();
    }
  });

  it('whose lease another run has taken records nothing more', async () => {
    const { browser, setupId } = await newConnectedCustomer(world);
    const taken = await holdSalesforce(async () => {
      const id = await start(browser, setupId);
      // As when this process had slept: the lease ends, and another process takes the place.
      world.server.pass(60_000);
      const { verification } = await storage().verifications.begin(
        { setupId, step: null, connectionId: null },
        60_000,
        world.server.now(),
      );
      expect(verification.id).not.toBe(id);
      await idle();
      return { lost: id, other: verification.id };
    });
    expect((await storage().verifications.find(taken.lost))?.state).toBe('failed');
    expect((await storage().verifications.find(taken.other))?.state).toBe('running');
    const found = [...(await storage().findings.latest(setupId)).values()];
    expect(found.map(({ verificationId }) => verificationId)).not.toContain(taken.lost);
    await storage().verifications.finish({ id: taken.other, setupId }, 'failed', world.server.now());
  });

  it('that finds its sign-in ended marks it expired, and leaves what was found', async () => {
    const { browser, setupId } = await newConnectedCustomer(world);
    const before = await documentOf(browser, setupId);
    const connection = await connectionOf(world, browser, setupId);
    // The org again, without any of its sessions.
    world.simulator.reset('integration/ready');
    await start(browser, setupId);
    await idle();
    const after = await documentOf(browser, setupId);
    expect(after).toMatchObject({ access: 'full', connection: { state: 'expired' }, doneAt: before.doneAt });
    // All but the sign-in itself, which is over.
    const statusOf = ({ id, status }: (typeof after.steps)[number]) => [id, id === 'connect' ? null : status];
    expect(after.steps.map(statusOf)).toEqual(before.steps.map(statusOf));
    expect(after.lastVerifiedAt).toBe(before.lastVerifiedAt);
    expect(await storage().connections.accessToken(connection?.id ?? '')).toBeUndefined();
    const { code } = await request(browser, world.server, 'verify', {
      params: { id: setupId },
      raw: '{"step":null}',
    });
    expect(code).toBe('org-sign-in-needed');
  });

  it('of a step that the guide does not have is refused', async () => {
    const { browser, setupId } = await newConnectedCustomer(world);
    const { code } = await request(browser, world.server, 'verify', {
      params: { id: setupId },
      raw: '{"step":"no-such-step"}',
    });
    expect(code).toBe('not-found');
  });

  it('ends when its time is over, however slow the org is', async () => {
    const slow = await startWorld({ bounds: { call: 60_000, verification: 200 } });
    try {
      const { browser, setupId } = await newConnectedCustomer(slow);
      slow.simulator.faults([{ kind: 'hang', path: '^/services/', count: 100 }]);
      await browser.call('verify', { params: { id: setupId }, body: { step: null } });
      await slow.server.deps.verifier.idle();
      const verdicts = [...(await slow.server.storage.findings.latest(setupId)).values()];
      expect(
        verdicts.filter(
          ({ verdict }) => verdict.outcome === 'cantTell' && verdict.refusal?.code === 'NO_ANSWER_IN_TIME',
        ).length,
      ).toBeGreaterThan(5);
    } finally {
      await slow.close();
    }
  });

  it('without an org does not end one that is under way', async () => {
    const { setupId } = await newTidewaterCustomer(world);
    const { verification } = await storage().verifications.begin(
      { setupId, step: 'install-package', connectionId: null },
      60_000,
      world.server.now(),
    );
    const refused = explainRefusal('OAUTH_EC_APP_NOT_FOUND', '');
    await refuseSignIn(world.server.deps.execute, { kind: 'system', id: 'test' }, setupId, refused);
    await idle();
    expect((await storage().verifications.find(verification.id))?.state).toBe('running');
    await storage().verifications.finish(verification, 'failed', world.server.now());
  });
});

describe('a setup is done', () => {
  /** The same org with other policies; the person signs in to it again. */
  const change = async (scenario: string, { browser, setupId }: { browser: Browser; setupId: string }) => {
    world.simulator.reset(scenario);
    await signInThrough(world, { browser, setupId });
  };
  const whole = async (setupId: string) => (await lastWhole(setupId))?.id;

  it('when a whole verification says so, and not any more when something is found open', async () => {
    const customer = await newFinishedCustomer(world);
    const { browser, setupId } = customer;
    expect((await setupOf(setupId)).doneAt).not.toBeNull();
    await change('integration/fresh-installation', customer);
    await start(browser, setupId, 'app-policies-eca');
    await idle();
    expect((await setupOf(setupId)).doneAt).toBeNull();
  });

  it('by one whole verification that follows the step that was open last', async () => {
    world.simulator.reset('integration/fresh-installation');
    const customer = await newFinishedCustomer(world);
    const { browser, setupId } = customer;
    expect((await setupOf(setupId)).doneAt).toBeNull();
    await change('integration/ready', customer);
    const before = await whole(setupId);
    await start(browser, setupId, 'install-package');
    await idle();
    expect(await whole(setupId)).toBe(before);
    await start(browser, setupId, 'app-policies-eca');
    await idle();
    const after = await whole(setupId);
    expect(after).not.toBe(before);
    expect((await setupOf(setupId)).doneAt).not.toBeNull();
    await start(browser, setupId, 'app-policies-eca');
    await idle();
    expect(await whole(setupId)).toBe(after);
  });

  it('not by a verification that began before the last change, but by the one that follows it', async () => {
    const { browser, setupId } = await newFinishedCustomer(world);
    const before = await holdSalesforce(async () => {
      const id = await start(browser, setupId);
      world.server.pass(1_000);
      await browser.call('answerQuestion', {
        params: { id: setupId, question: 'environment' },
        body: { answer: 'production' },
      });
      expect((await setupOf(setupId)).doneAt).toBeNull();
      return id;
    });
    await idle();
    const after = await lastWhole(setupId);
    expect(after?.id).not.toBe(before);
    const { doneAt, changedSeq } = await setupOf(setupId);
    expect(doneAt).not.toBeNull();
    expect(after?.startedSeq).toBeGreaterThanOrEqual(changedSeq);
  });

  it('by a person’s word on the last thing that no call can show, and not any more without it', async () => {
    world.simulator.reset('integration/app-policies-unreadable');
    const { browser, setupId } = await newConnectedCustomer(world);
    const open = (await readSteps(browser, setupId)).flatMap(({ checks }) =>
      checks.filter(({ attestable }) => attestable !== null).map(({ id }) => id),
    );
    expect(open.length).toBeGreaterThan(1);
    for (const check of open) {
      expect((await setupOf(setupId)).doneAt).toBeNull();
      await browser.call('attest', {
        params: { id: setupId },
        body: { checks: [check], name: 'Ada', note: '' },
      });
      await idle();
    }
    expect((await setupOf(setupId)).doneAt).not.toBeNull();
    const { steps } = await documentOf(browser, setupId);
    expect(steps.at(-1)?.status).toBe('attested');
    await browser.call('withdrawAttestation', { params: { id: setupId, check: open[0] ?? '' } });
    expect((await setupOf(setupId)).doneAt).toBeNull();
  });

  it('never by a person’s word against what the org shows', async () => {
    world.simulator.reset('integration/app-policies-unreadable');
    const customer = await newConnectedCustomer(world);
    const { browser, setupId } = customer;
    const params = { id: setupId };
    await browser.call('attest', { params, body: { checks: ['ip-relaxation'], name: 'Ada', note: '' } });
    await change('integration/fresh-installation', customer);
    await start(browser, setupId);
    await idle();
    const step = (await documentOf(browser, setupId)).steps.find(({ id }) => id === 'app-policies-eca');
    expect(step?.status).toBe('attention');
    expect(step?.checks.find(({ id }) => id === 'ip-relaxation')?.attestation).toBeNull();
  });

  it('in the name of who signed in', async () => {
    const { setupId } = await newConnectedCustomer(world);
    const found = [...(await storage().findings.latest(setupId)).values()];
    expect(found.length).toBeGreaterThan(5);
    for (const finding of found) expect(finding).toMatchObject({ username: admin, orgId });
  });
});
