import { integrationGuide } from '@orgready/guides/integration/guide';
import { integrationUser, runsAs } from '@orgready/guides/integration/subject';
import type { Verdict } from '@orgready/guides/model/check';
import { applicableSteps } from '@orgready/guides/plan';
import type { Funnel } from '@orgready/shared/contract/funnel';
import fc from 'fast-check';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { deleteSetup } from '../commands/delete-setup.ts';
import { refreshOutdatedRows } from '../commands/refresh-rows.ts';
import { unbindOrg } from '../commands/unbind-org.ts';
import { type Browser, openStaff, request } from '../testing/browser.ts';
import { changeSetup } from '../testing/change-setup.ts';
import { databases, startTimeout } from '../testing/databases.ts';
import { sampleBlueprint } from '../testing/integration.ts';
import { startServer, type TestServer } from '../testing/server.ts';
import { type History, slowStage } from '../testing/slow-funnel.ts';

const blueprint = { ...sampleBlueprint, consumerSecret: 's3cret' };
const exception = { kind: 'skipped', name: 'Ada Lovelace', reason: 'Later', at: 1 } as const;
const [signIn, closing] = ['connect', 'done'];
/** Messages without placeholders. */
const codes = ['environment.production', 'environment.sandbox'];
const checks = integrationGuide.steps.flatMap(({ id, checks: own }) =>
  own.map((check) => ({ step: id, check: check.id })),
);
type Check = (typeof checks)[number];
const nat = fc.nat({ max: 1000 });

/** Something that happens to one of the setups; the numbers choose which, and what is found. */
const action = fc.record({
  kind: fc.constantFrom(
    'create',
    'open',
    'bind',
    'bind',
    'bind',
    'refuse',
    ...Array.from({ length: 6 }, () => 'pass' as const),
    'fail',
    'void',
    'skip',
    'end',
    'finish',
    'answer',
    'unbind',
    'delete',
  ),
  setup: nat,
  what: nat,
  minutes: fc.nat({ max: 40_000 }),
});
type Action = typeof action extends fc.Arbitrary<infer One> ? One : never;
/** Higher than every number of a change. */
const maxSeq = 1_000_000;
const org = {
  id: '00D000000000001AAA',
  name: 'Zzyzx Holding',
  edition: 'Enterprise Edition',
  instance: 'EU42',
  isSandbox: false,
  host: 'zzyzx.my.salesforce.com',
};

interface Lived extends History {
  readonly id: string;
  readonly version: number;
  events: History['events'];
  readonly rows: History['rows'][number][];
  readonly failures: Set<string>;
}

describe.each(databases)('the funnel of a blueprint, on %s,', (_, open) => {
  let server: TestServer;
  let staff: Browser;
  let id: string;
  beforeAll(async () => {
    server = await startServer({ storage: await open() });
    staff = openStaff(server);
  }, startTimeout);
  beforeEach(async () => {
    ({ id } = await staff.call('createBlueprint', { body: blueprint }));
  });
  afterAll(() => server.close());

  const read = (query: { version?: number; period?: string } = {}): Promise<Funnel> =>
    staff.call('getFunnel', { params: { id }, query });
  const create = async (all: Lived[], what: number): Promise<void> => {
    if (what % 4 === 0) await staff.call('saveBlueprint', { params: { id }, body: blueprint });
    const made = await staff.call('createSetup', { body: { blueprintId: id, customer: 'Acme' } });
    await staff.call('createLink', { params: { id: made.id }, body: {} });
    const { id: setupId, blueprintVersion: version } = made;
    const lived = { createdAt: server.now(), events: [], rows: [], failures: new Set<string>() };
    all.push({ ...lived, id: setupId, version });
  };

  /** Records what a verification finds of checks: that they failed with a code, or passed if there is none. */
  const find = async (of: Lived, found: readonly Check[], code?: string, params = {}): Promise<void> => {
    const { storage, now } = server;
    const setupId = of.id;
    const message = { key: code ?? codes[0] ?? '', params };
    const evidence = [{ kind: 'read-nothing' }] as never;
    const verdict: Verdict =
      code === undefined
        ? { outcome: 'passed', message, evidence }
        : { outcome: 'failed', severity: 'blocker', message, evidence };
    const orgId = (await storage.setups.find(setupId))?.orgId ?? null;
    const scope = { setupId, step: null, connectionId: null };
    const { verification } = await storage.verifications.begin(scope, 60_000, now());
    const all = { setupId, verificationId: verification.id, verdict, orgId, username: null };
    await changeSetup(server, setupId, 'findings-recorded', (tx, at) =>
      tx.findings.record(found.map(({ step, check }) => ({ ...all, stepId: step, checkId: check, at }))),
    );
    await storage.verifications.finish(verification, 'finished', now());
    if (code === undefined) return;
    // Which checks apply depends on the answers, and some are those of another step in another branch.
    const answers = (await storage.setups.find(setupId))?.answers ?? {};
    for (const step of applicableSteps(integrationGuide, { params: sampleBlueprint.params, answers }))
      for (const check of step.checks)
        if (!step.closing && found.some((one) => one.check === check.id))
          of.failures.add(`${step.id} ${check.id} ${code}`);
  };

  const acts: Record<Exclude<Action['kind'], 'create'>, (of: Lived, what: number) => Promise<unknown>> = {
    open: (of) =>
      changeSetup(server, of.id, 'link-claimed', async (tx, now) => {
        for (const link of await tx.links.list(of.id)) await tx.links.markOpened(link.id, now);
      }),
    bind: async (of) => {
      await acts.open(of, 0);
      if ((await server.storage.setups.find(of.id))?.orgId === null)
        await changeSetup(server, of.id, 'org-bound', (tx, now) => tx.setups.bindOrg(of.id, org, now));
    },
    refuse: async (of) => {
      of.failures.add('signed-in  OAUTH_APP_BLOCKED');
      await changeSetup(server, of.id, 'sign-in-refused', (tx, now) =>
        tx.setups.recordSignInRefusal(of.id, 'OAUTH_APP_BLOCKED', now),
      );
    },
    // Of several steps in a row, so that a few are complete at the end.
    pass: (of, what) => {
      const first = what % integrationGuide.steps.length;
      const steps = new Set(integrationGuide.steps.slice(first, first + 6).map((step) => step.id));
      return find(
        of,
        [...new Map(checks.map((each) => [each.check, each])).values()].filter(({ step }) => steps.has(step)),
      );
    },
    fail: async (of, what) => {
      const one = checks[what % checks.length];
      if (one) await find(of, [one], codes[what % codes.length]);
    },
    void: (of) =>
      changeSetup(server, of.id, 'setup-reopened', (tx, now) => tx.findings.void(of.id, 'all', now)),
    skip: (of, what) =>
      changeSetup(server, of.id, 'step-skipped', (tx) =>
        tx.setups.setExceptions(of.id, {
          [integrationGuide.steps[what % integrationGuide.steps.length]?.id ?? '']: exception,
        }),
      ),
    end: (of) =>
      changeSetup(server, of.id, 'setup-done', (tx, now) => tx.setups.markDone(of.id, maxSeq, now)),
    finish: (of) =>
      changeSetup(server, of.id, 'setup-finished', (tx, now) => tx.setups.markDone(of.id, maxSeq, now, true)),
    // What was found before rests on the answer.
    answer: (of, what) =>
      changeSetup(server, of.id, 'answer-changed', async (tx, now) => {
        await tx.setups.answer(of.id, runsAs, what % 2 === 0 ? integrationUser : 'person', now);
        await tx.findings.void(of.id, 'all', now);
      }),
    unbind: async (of) => {
      const isBound = (await server.storage.setups.find(of.id))?.orgId !== null;
      await unbindOrg(server.deps.execute, { id: 'test', name: 'Robin' }, of.id, 'The wrong org');
      if (isBound) of.failures.clear();
    },
    delete: (of) => deleteSetup(server.deps.execute, { kind: 'service', id: 'test' }, of.id, null),
  };

  /** Lets setups live, and returns those that are left. */
  const live = async (actions: readonly Action[]): Promise<readonly Lived[]> => {
    const all: Lived[] = [];
    for (const { kind, setup, what, minutes } of actions) {
      server.pass(minutes * 60_000);
      const place = setup % Math.max(1, all.length);
      const of = all[place];
      if (kind === 'create' || !of) await create(all, what);
      else await acts[kind](of, what);
      if (kind === 'delete' && of) all.splice(place, 1);
      await server.deps.verifier.idle();
      const changed = all[kind === 'create' || !of ? all.length - 1 : place];
      const row = changed && (await server.storage.setupRows.find(changed.id));
      if (row && (kind !== 'delete' || !of)) changed.rows.push({ at: server.now(), steps: row.steps });
    }
    for (const each of all) each.events = await server.storage.events.list(each.id);
    return all;
  };

  const expectSame = (funnel: Funnel, all: readonly Lived[]): void => {
    expect(funnel.setups).toBe(all.length);
    for (const { kind, step, name: _, ...numbers } of funnel.stages)
      expect({ stage: step ?? kind, ...numbers }).toEqual({
        stage: step ?? kind,
        ...slowStage(all, step ?? kind, signIn, closing),
      });
    const asked = new Set(all.flatMap(({ rows }) => rows.at(-1)?.steps.map(({ id: own }) => own) ?? []));
    const shown = funnel.stages.filter(({ kind }) => kind === 'step');
    expect(new Set(shown.map(({ step }) => step))).toEqual(asked.difference(new Set([closing])));
    const ends = all.flatMap(
      ({ events }) =>
        events
          .slice(events.findLastIndex(({ kind }) => kind === 'org-unbound') + 1)
          .findLast(({ kind }) => kind === 'setup-done' || kind === 'setup-finished')?.kind ?? [],
    );
    expect(funnel.done).toBe(ends.filter((kind) => kind === 'setup-done').length);
    expect(funnel.finished).toBe(ends.filter((kind) => kind === 'setup-finished').length);
    const failed = Map.groupBy(
      all.flatMap(({ failures }) => [...failures]),
      (failure) => failure,
    );
    const failures = funnel.failures.map(({ kind, step, code, setups }) => [step ?? kind, code, setups]);
    const counted = [...failed].map(([failure, its]) => {
      const [stage, , code] = failure.split(' ');
      return [stage, code, its.length];
    });
    expect(failures.toSorted()).toEqual(counted.toSorted());
  };

  it('has the figures that a look at every history finds, by version and by time', {
    timeout: startTimeout,
  }, async () => {
    let reached = 0;
    const property = fc.asyncProperty(fc.array(action, { minLength: 45, maxLength: 60 }), async (actions) => {
      ({ id } = await staff.call('createBlueprint', { body: blueprint }));
      const all = await live(actions);
      expectSame(await read(), all);
      for (const version of new Set(all.map((one) => one.version)))
        expectSame(
          await read({ version }),
          all.filter((one) => one.version === version),
        );
      for (const length of [4, 7]) {
        const periodOf = ({ createdAt }: Lived) => new Date(createdAt).toISOString().slice(0, length);
        for (const [period, its] of Map.groupBy(all, periodOf)) expectSame(await read({ period }), its);
      }
      reached += (await read()).stages.filter((stage) => stage.reached > 0).length;
    });
    await fc.assert(property, { numRuns: 2, seed: 11, endOnFailure: true });
    expect(reached).toBeGreaterThan(8);
  });

  it('counts setups that were there before it, from their events and findings', async () => {
    const all = await live(
      (['create', 'bind', 'fail', 'pass', 'pass', 'end', 'create', 'refuse', 'create', 'open'] as const).map(
        (kind, place) => ({ kind, setup: kind === 'open' ? 2 : place < 7 ? 0 : 1, what: place, minutes: 90 }),
      ),
    );
    const before = await read();
    for (const { id: setupId } of all) await server.storage.funnel.remove(setupId);
    expect(await read()).toMatchObject({ setups: 0, done: 0, failures: [] });
    server.pass(1_000_000);
    const deps = { storage: server.storage, guides: server.deps.guides, release: 'the-next-one' };
    await refreshOutdatedRows(deps, server.now());
    expect(await read()).toEqual(before);
    expect(before).toMatchObject({ setups: 3, done: 1 });
    expect(before.failures).toHaveLength(2);
  });

  it('holds codes and the words of the product, and nothing of an org or a customer', async () => {
    const all = await live(
      (['create', 'bind', 'refuse'] as const).map((kind) => ({ kind, setup: 0, what: 1, minutes: 5 })),
    );
    const message = { key: 'unfreeze-user.title', params: { user: 'Zzyzx 9' } };
    if (all[0]) await find(all[0], checks.slice(0, 3), message.key, message.params);
    const text = JSON.stringify(await read());
    for (const known of ['OAUTH_APP_BLOCKED', 'Unfreeze the user']) expect(text).toContain(known);
    for (const word of ['Zzyzx', 'zzyzx', '00D', 'Acme', all[0]?.id ?? '']) expect(text).not.toContain(word);
  });

  it('of a blueprint or a version that does not exist is not found, and of no year is refused', async () => {
    const missing = await request(staff, server, 'getFunnel', { params: { id: 'no-such-blueprint' } });
    expect(missing.code).toBe('not-found');
    await expect(read({ version: 2 })).rejects.toThrow('not-found');
    await expect(read({ period: '2026-13' })).rejects.toThrow('invalid-request');
    expect(await read({ version: 1, period: '2020' })).toMatchObject({ setups: 0, failures: [] });
  });
});
