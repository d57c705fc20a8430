import type { SetupSort, SetupSummary } from '@orgready/shared/contract/entities';
import { setupSummary } from '@orgready/shared/testing/setup-summary';
import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { databases, startTimeout } from '../testing/databases.ts';
import { storeSetup } from '../testing/stored-setup.ts';
import type { PageQuery } from './setup-pages.ts';
import { sorts } from './setup-rows.ts';
import type { Storage } from './storage.ts';

const t0 = Date.UTC(2026, 10, 20);
const count = 60;
const stepCount = 4;
const stages = ['not-opened', 'opened', 'in-progress', 'done'] as const;

/** Few letters, so that names share beginnings; also words longer than any list has. */
const word = fc.oneof(
  {
    weight: 6,
    arbitrary: fc.string({ unit: fc.constantFrom('a', 'b', 'É', 'ü'), minLength: 1, maxLength: 5 }),
  },
  { weight: 1, arbitrary: fc.constantFrom('International', 'Internationals', 'INTERNATIONALÉ', '9', '42') },
);
const name = fc
  .array(word, { minLength: 1, maxLength: 4 })
  .chain((words) => fc.constantFrom(' ', ' & ', '-').map((between) => words.join(between)));
const typed = fc.oneof(
  fc.array(word, { maxLength: 3 }).map((words) => words.join(' ')),
  fc.constantFrom(
    '',
    ' ',
    '%',
    '__',
    "' or '1'='1",
    'a',
    'international',
    'internationals b',
    'internationale',
  ),
);
const change = fc.record({
  stage: fc.constantFrom(...stages),
  done: fc.integer({ min: 0, max: stepCount }),
  activeAt: fc.integer({ min: t0, max: t0 + 20 }),
  boundOrg: fc.constant(null),
  expectedOrg: fc.constant(null),
  unbound: fc.constant(null),
  tokensToEnd: fc.constant(0),
  openLinks: fc.integer({ min: 0, max: 12 }),
  assigneeId: fc.constantFrom(null, 'one', 'other'),
  dueOn: fc.constantFrom(null, '2026-11-30', '2027-01-02'),
  blocked: fc.option(
    fc.record({
      by: fc.constant('no-link' as const),
      since: fc.integer({ min: t0, max: t0 + 20 }),
      check: fc.constant(null),
      message: fc.constant(null),
      code: fc.constant(null),
    }),
  ),
  archivedAt: fc.constantFrom(null, null, t0),
});
type Change = typeof change extends fc.Arbitrary<infer Value> ? Value : never;
const query = fc.record({
  search: typed,
  stage: fc.option(fc.constantFrom(...stages), { nil: undefined }),
  assignee: fc.constantFrom(undefined, undefined, 'nobody', 'one'),
  archived: fc.constantFrom(false, false, false, true),
  sort: fc.constantFrom(...sorts),
  direction: fc.constantFrom('asc' as const, 'desc' as const),
  limit: fc.integer({ min: 1, max: 25 }),
});

const changed = (summary: SetupSummary, { done, ...others }: Change): SetupSummary => ({
  ...summary,
  ...others,
  steps: Array.from({ length: stepCount }, (_, step) => ({
    id: `step-${step}`,
    name: 'A step',
    status: step < done ? 'complete' : 'unchecked',
  })),
  currentStep: done === stepCount ? null : `step-${done}`,
});

const plain = (text: string): string => text.normalize('NFD').replaceAll(/\p{M}/gu, '').toLowerCase();
const wordsOf = (text: string): string[] => plain(text).match(/[a-z0-9]+/g) ?? [];
const numberOf: { readonly [S in SetupSort]: (summary: SetupSummary) => number | string } = {
  customer: ({ customer }) => plain(customer),
  progress: ({ steps }) => steps.filter(({ status }) => status === 'complete').length,
  blocked: ({ blocked }) => blocked?.since ?? Number.POSITIVE_INFINITY,
  active: ({ activeAt }) => activeAt,
  due: ({ dueOn }) => dueOn ?? '9',
};

/** Looks at every setup. */
const slowly = (
  all: readonly SetupSummary[],
  { search, stage, assignee, archived, sort, direction }: Omit<PageQuery, 'after' | 'limit'>,
): string[] => {
  const words = search.trim().length < 2 ? [] : wordsOf(search);
  const found = all.filter(
    (setup) =>
      (stage === undefined || setup.stage === stage) &&
      (assignee === undefined || (setup.assigneeId ?? 'nobody') === assignee) &&
      (setup.archivedAt !== null) === archived &&
      words.every((typedWord) => wordsOf(setup.customer).some((own) => own.startsWith(typedWord))),
  );
  const key = (setup: SetupSummary) => [numberOf[sort](setup), setup.id] as const;
  const sorted = found.toSorted((a, b) => {
    const [[one, oneId], [other, otherId]] = [key(a), key(b)];
    if (one !== other) return one < other ? -1 : 1;
    return oneId < otherId ? -1 : 1;
  });
  return (direction === 'asc' ? sorted : sorted.toReversed()).map(({ id }) => id);
};

describe.each(databases)('searches of the staff list, on %s,', (_, open) => {
  let storage: Storage;
  let summaries: SetupSummary[];
  const save = (summary: SetupSummary, release: string) =>
    storage.setupRows.save({ summary, linksUntil: null, release });
  beforeAll(async () => {
    storage = await open();
    const made = fc.sample(fc.tuple(name, change), { numRuns: count, seed: 3 });
    summaries = [];
    for (const [customer, first] of made) {
      const { id } = await storeSetup(storage, t0);
      const summary = changed(
        setupSummary({
          id,
          customer,
          stage: 'opened',
          createdAt: t0,
          activeAt: t0,
        }),
        first,
      );
      await save(summary, 'one');
      summaries.push(summary);
    }
  }, startTimeout);
  afterAll(() => storage.close());

  const pagesOf = async (asked: Omit<PageQuery, 'after'>): Promise<string[]> => {
    const ids: string[] = [];
    let after: PageQuery['after'];
    do {
      const page = await storage.setupRows.page({ ...asked, after });
      expect(page.setups.length).toBeLessThanOrEqual(asked.limit);
      ids.push(...page.setups.map(({ id }) => id));
      after = page.next;
    } while (after);
    return ids;
  };

  it('find what a look at every setup finds, page by page, while setups change', {
    timeout: startTimeout,
  }, async () => {
    let hits = 0;
    const place = fc.nat({ max: count - 1 });
    const release = fc.constantFrom('one', 'one', 'one', 'two');
    const property = fc.asyncProperty(place, change, release, query, async (at, next, by, asked) => {
      const before = summaries[at];
      if (!before) throw new Error('There is no such setup');
      const after = changed(before, next);
      summaries[at] = after;
      await save(after, by);
      expect(await storage.setupRows.find(after.id)).toEqual(after);
      const expected = slowly(summaries, asked);
      expect(await pagesOf(asked)).toEqual(expected);
      if (asked.search !== '' && expected.length > 0) hits += 1;
    });
    await fc.assert(property, { numRuns: 200, endOnFailure: true });
    expect(hits).toBeGreaterThan(40);
  });
});
