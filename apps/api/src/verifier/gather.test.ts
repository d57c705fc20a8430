import { defineFact, deriveFact, type Fact, type ReadFact } from '@orgready/guides/model/fact';
import type { AnsweredContext } from '@orgready/guides/model/setup-context';
import { applicableSteps, factsOf } from '@orgready/guides/plan';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { sampleParams } from '../testing/integration.ts';
import { allScenarios } from '../testing/scenario.ts';
import { page, refused, type ScriptedAnswer, scriptedOrg } from '../testing/scripted-org.ts';
import { createDescribeCache } from './describe-cache.ts';
import { gather } from './gather.ts';

const setup: AnsweredContext = {
  params: sampleParams,
  answers: {},
  now: 0,
  connection: {
    orgId: '00D000000000001AAA',
    orgName: 'Acme',
    isSandbox: false,
    instanceUrl: 'https://acme.my.salesforce.com',
    userId: '005000000000001AAA',
    username: 'ada@acme.example',
    scopes: ['api', 'id'],
    apiVersion: '66.0',
  },
};
const rows = z.array(z.unknown());
const soqlFact = (id: string, after: readonly Fact<unknown>[] = [], soql = `SELECT ${id} FROM A`) =>
  defineFact({
    id,
    reads: 'reads.organization',
    requires: [],
    after,
    read: () => ({ via: 'query', soql }),
    shape: rows,
  });
const run = (
  facts: readonly Fact<unknown>[],
  says: (asked: string) => ScriptedAnswer | Promise<ScriptedAnswer>,
  given: Partial<Parameters<typeof gather>[1]> = {},
) => {
  const org = scriptedOrg(says);
  return {
    calls: org.calls,
    readings: gather(facts, {
      session: org.session,
      setup,
      describes: createDescribeCache(() => 0),
      ...given,
    }),
  };
};
const everything = (asked: string): ScriptedAnswer => page([asked]);

describe('gathering facts', () => {
  it('makes the reads of a fact once, however many facts follow from each other before they are sent', async () => {
    let made = 0;
    const counted: ReadFact<unknown> = {
      ...soqlFact('A'),
      read: () => {
        made += 1;
        return { via: 'query', soql: 'SELECT A FROM A' };
      },
    };
    const chain: Fact<unknown>[] = [];
    for (const id of ['first', 'second', 'third'])
      chain.push(deriveFact({ id, after: chain.slice(-1), derive: () => ({ state: 'read', value: id }) }));
    const { calls, readings } = run([counted, ...chain], everything);
    expect((await readings).size).toBe(4);
    expect({ made, calls: calls.length }).toEqual({ made: 1, calls: 1 });
  });

  it('sends what waits for nothing together, and what depends on it after', async () => {
    const a = soqlFact('A');
    const b = soqlFact('B');
    const c = soqlFact('C', [a]);
    const d = soqlFact('D', [c, b]);
    const { calls, readings } = run([a, b, c, d], everything);
    await readings;
    expect(calls.map(({ asked }) => asked)).toEqual([
      ['SELECT A FROM A', 'SELECT B FROM A'],
      ['SELECT C FROM A'],
      ['SELECT D FROM A'],
    ]);
  });

  it('F25: lets everybody else have a turn between two facts that take long', async () => {
    const slow = Array.from({ length: 4 }, (_, nth) =>
      deriveFact({
        id: `slow-${nth}`,
        after: [],
        derive: () => {
          const until = performance.now() + 25;
          while (performance.now() < until);
          return { state: 'read', value: nth };
        },
      }),
    );
    let turns = 0;
    const others = () => {
      turns += 1;
      next = setImmediate(others);
    };
    let next = setImmediate(others);
    await run(slow, everything).readings;
    clearImmediate(next);
    expect(turns).toBeGreaterThanOrEqual(3);
  });

  it('works out derived facts without a wave of their own, and tells between waves what is known', async () => {
    const a = soqlFact('A');
    const twice = deriveFact({
      id: 'twice',
      after: [a],
      derive: (_, known) => {
        const reading = known.get(a);
        return reading.state === 'read' ? { state: 'read', value: reading.value.length * 2 } : reading;
      },
    });
    const b = soqlFact('B', [twice]);
    const between: string[][] = [];
    const { calls, readings } = run([a, twice, b], everything, {
      onWave: async (known) => void between.push([...known.keys()].map(({ id }) => id)),
    });
    expect((await readings).get(twice)).toEqual({ state: 'read', value: 2 });
    expect(calls).toHaveLength(2);
    expect(between).toEqual([['A', 'twice']]);
  });

  it('goes on with a slow answer that comes while what is known so far is being recorded', async () => {
    const slow: ReadFact<unknown> = { ...soqlFact('Slow'), slow: true };
    const behind = soqlFact('B', [slow]);
    const { promise: answer, resolve: come } = Promise.withResolvers<ScriptedAnswer>();
    const { calls, readings } = run(
      [slow, behind],
      (asked) => (asked.includes('Slow') ? answer : page([asked])),
      {
        onWave: async () => {
          come(page(['slow']));
          // Longer than the answer takes to be parsed and kept.
          await new Promise(setImmediate);
        },
      },
    );
    expect((await readings).get(behind)?.state).toBe('read');
    expect(calls).toHaveLength(2);
  });

  it.each<[string, string, number, readonly string[]]>([
    ['the org is away', 'CONNECTION_LOST', 1, ['CONNECTION_LOST', 'CONNECTION_LOST', 'CONNECTION_LOST']],
    ['the sign-in has ended', 'INVALID_SESSION_ID', 1, Array(3).fill('INVALID_SESSION_ID')],
    ['the API is off', 'API_DISABLED_FOR_ORG', 1, Array(3).fill('API_DISABLED_FOR_ORG')],
    ['a query is refused', 'INVALID_TYPE', 2, Array(3).fill('INVALID_TYPE')],
  ])('sends a further wave unless nothing came back because %s', async (_, code, waves, codes) => {
    const a = soqlFact('A');
    const b = soqlFact('B');
    const c = soqlFact('C', [a, b]);
    const { calls, readings } = run([a, b, c], () => refused(400, code));
    const found = await readings;
    expect(calls).toHaveLength(waves);
    expect(
      [a, b, c].map((fact) => {
        const reading = found.get(fact);
        return reading?.state === 'failed' ? reading.failure.code : reading?.state;
      }),
    ).toEqual(codes);
  });

  it('skips a fact that has nothing to read, for the reason of what it waited for', async () => {
    const failing = soqlFact('A');
    const nothing = (id: string, after: readonly Fact<unknown>[]) =>
      defineFact({
        id,
        reads: 'reads.organization',
        requires: [],
        after,
        read: () => undefined,
        shape: rows,
      });
    const alone = nothing('alone', []);
    const behind = nothing('behind', [failing]);
    const known = await run([failing, alone, behind], () => refused(403, 'INSUFFICIENT_ACCESS')).readings;
    expect(known.get(alone)).toEqual({ state: 'skipped' });
    expect(known.get(behind)).toMatchObject({ state: 'failed', failure: { reason: 'no-access' } });
  });

  it('reads nothing and knows nothing while nobody is signed in', async () => {
    const a = soqlFact('A');
    const known = await gather([a, soqlFact('B', [a])], {
      session: undefined,
      setup,
      describes: createDescribeCache(),
    });
    for (const reading of known.values())
      expect(reading).toEqual({ state: 'failed', failure: { reason: 'signed-out' } });
  });

  it('takes an answer of another shape for a fault, never for an empty one', async () => {
    const a = soqlFact('A');
    for (const body of [null, [], {}, 'words', { done: true }, { done: true, records: null }]) {
      const known = await run([a], () => ({ body })).readings;
      expect(known.get(a)).toMatchObject({ state: 'failed', failure: { code: 'UNEXPECTED_ANSWER' } });
    }
  });

  it('joins the rows of a fact that asks several queries, and fails when one of them does', async () => {
    const both = defineFact({
      id: 'both',
      reads: 'reads.organization',
      requires: [],
      read: () => [
        { via: 'query', soql: 'SELECT A FROM X' },
        { via: 'query', soql: 'SELECT B FROM X' },
      ],
      shape: rows,
    });
    const whole = await run([both], everything).readings;
    expect(whole.get(both)).toEqual({ state: 'read', value: ['SELECT A FROM X', 'SELECT B FROM X'] });
    const half = await run([both], (asked) =>
      asked.includes('B') ? refused(400, 'INVALID_TYPE') : page([1]),
    ).readings;
    expect(half.get(both)).toMatchObject({ state: 'failed', failure: { code: 'INVALID_TYPE' } });
  });

  it('throws for a fact that asks for one it did not name, and for facts that wait for each other', async () => {
    const a = soqlFact('A');
    const nosy = deriveFact({ id: 'nosy', after: [], derive: (_, known) => known.get(a) });
    await expect(run([a, nosy], everything).readings).rejects.toThrow('without naming it');
    const ring: Fact<unknown>[] = [];
    const one = soqlFact('one', ring);
    ring.push(soqlFact('two', [one]));
    await expect(run([one, ...ring], everything).readings).rejects.toThrow('wait for each other');
  });
});

describe('describes', () => {
  const describeFact: ReadFact<string[]> = defineFact({
    id: 'describe-A',
    reads: 'reads.organization',
    requires: [],
    cached: true,
    read: () => ({ via: 'get', path: 'sobjects/A/describe' }),
    shape: z.object({ fields: z.array(z.string()) }).transform(({ fields }) => fields),
  });
  const columns = defineFact({
    id: 'columns',
    reads: 'reads.organization',
    requires: [],
    after: [describeFact],
    read: (_, known) => {
      const described = known.get(describeFact);
      return described.state === 'read'
        ? { via: 'query', soql: `SELECT ${described.value.join(',')} FROM A` }
        : undefined;
    },
    shape: rows,
  });
  const facts = [describeFact, columns];
  /** An org with these columns; asking for another is refused. */
  const orgWith =
    (fields: () => readonly string[]) =>
    (asked: string): ScriptedAnswer => {
      if (asked.endsWith('/describe')) return { body: { fields: fields() } };
      const wanted = /SELECT (.*) FROM/.exec(asked)?.[1]?.split(',') ?? [];
      return wanted.every((name) => fields().includes(name)) ? page([asked]) : refused(400, 'INVALID_FIELD');
    };

  it('are asked for once in ten minutes, by org and by person', async () => {
    let now = 0;
    const describes = createDescribeCache(() => now);
    const count = async (given: Partial<AnsweredContext> = {}) => {
      const { calls, readings } = run(
        facts,
        orgWith(() => ['Id']),
        { describes, setup: { ...setup, ...given } },
      );
      await readings;
      return calls.length;
    };
    const { connection } = setup;
    if (!connection) throw new Error('The test has lost its connection');
    expect(await count()).toBe(2);
    expect(await count()).toBe(1);
    expect(await count({ connection: { ...connection, orgId: '00D000000000002AAA' } })).toBe(2);
    expect(await count({ connection: { ...connection, userId: '005000000000002AAA' } })).toBe(2);
    now += 10 * 60_000;
    expect(await count()).toBe(2);
  });

  it('are kept for nobody as long as the org is not known', async () => {
    const describes = createDescribeCache();
    const { connection: _, ...unknown } = setup;
    for (let time = 0; time < 2; time += 1) {
      const { calls, readings } = run(
        facts,
        orgWith(() => ['Id']),
        { describes, setup: unknown },
      );
      await readings;
      expect(calls).toHaveLength(2);
    }
  });

  it('are asked for again, once, when a column is gone that was there', async () => {
    const describes = createDescribeCache();
    let fields = ['Id', 'Old'];
    const org = orgWith(() => fields);
    await run(facts, org, { describes }).readings;
    fields = ['Id', 'New'];
    const { calls, readings } = run(facts, org, { describes });
    expect((await readings).get(columns)).toEqual({ state: 'read', value: ['SELECT Id,New FROM A'] });
    expect(calls.map(({ asked }) => asked[0])).toEqual([
      'SELECT Id,Old FROM A',
      '/sobjects/A/describe',
      'SELECT Id,New FROM A',
    ]);
    const afterwards = run(facts, org, { describes });
    await afterwards.readings;
    expect(afterwards.calls).toHaveLength(1);
  });

  it('are not asked for a third time when the column is refused all the same', async () => {
    const { calls, readings } = run(facts, (asked) =>
      asked.endsWith('/describe') ? { body: { fields: ['Id'] } } : refused(400, 'INVALID_FIELD'),
    );
    expect((await readings).get(columns)).toMatchObject({ failure: { code: 'INVALID_FIELD' } });
    expect(calls).toHaveLength(4);
  });

  it('that fail the second time leave their query unread, not empty', async () => {
    const describes = createDescribeCache();
    await run(
      facts,
      orgWith(() => ['Id', 'Old']),
      { describes },
    ).readings;
    const known = await run(
      facts,
      (asked) =>
        asked.endsWith('/describe') ? refused(503, 'SERVER_UNAVAILABLE') : refused(400, 'INVALID_FIELD'),
      { describes },
    ).readings;
    expect(known.get(columns)).toMatchObject({ state: 'failed', failure: { reason: 'unreachable' } });
  });

  it('are kept as what was made of them, a limited number of them, the oldest going first', () => {
    const cache = createDescribeCache(() => 0);
    const described = { reading: { state: 'read', value: 1 }, raw: 1 } as const;
    for (let n = 0; n <= 2_000; n += 1) cache.set(String(n), described);
    cache.set('2000', described);
    expect(cache.get('0')).toBeUndefined();
    expect(cache.get('1')).toEqual(described);
    expect(cache.get('2000')).toEqual(described);
  });
});

describe('whatever an org answers', () => {
  const odd = fc.oneof(
    fc.constant(null),
    fc.json().map((text): unknown => JSON.parse(text)),
    fc.record({ done: fc.boolean(), records: fc.array(fc.oneof(fc.constant(null), fc.object())) }),
    fc.record({ done: fc.constant(true), records: fc.array(fc.record({ Id: fc.constant(null) })) }),
    fc.record({ fields: fc.array(fc.record({ name: fc.string() })) }),
  );

  it('every fact of every guide ends with a reading', async () => {
    expect(allScenarios.length).toBeGreaterThan(0);
    await fc.assert(
      fc.asyncProperty(
        fc.nat(),
        fc.infiniteStream(odd),
        fc.infiniteStream(fc.constantFrom(200, 200, 200, 200, 400, 401, 500)),
        async (which, bodies, statuses) => {
          const { guide, scenario } = allScenarios[which % allScenarios.length] ?? {};
          if (!guide || !scenario) throw new Error('There is no scenario');
          const context = { ...setup, params: scenario.params, answers: scenario.answers };
          const facts = factsOf(applicableSteps(guide, context).flatMap(({ checks }) => checks));
          const known = await run(
            facts,
            (asked) =>
              asked.startsWith('list') || asked.startsWith('read')
                ? { body: '<odd/>' }
                : { status: statuses.next().value as number, body: bodies.next().value as unknown },
            { setup: context },
          ).readings;
          expect(known.size).toBe(facts.length);
        },
      ),
      { numRuns: 150 },
    );
  });
});
