import type { SetupSummary } from '@orgready/shared/contract/entities';
import { setupSummary } from '@orgready/shared/testing/setup-summary';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { databases, startTimeout } from '../testing/databases.ts';
import { storeSetup } from '../testing/stored-setup.ts';
import type { PageQuery } from './setup-pages.ts';
import { sorts } from './setup-rows.ts';
import type { Storage } from './storage.ts';

const t0 = Date.UTC(2026, 10, 20);
const names = [
  'Acme Bicycles',
  'Änderung & Söhne GmbH',
  'Brightwood Furniture',
  'Cedar & Sons',
  'Łódź Żagle',
  'acme Bakery',
  'Straße 9',
  '100% Natural_Foods',
  'Éclair Émile',
];
const stages = ['not-opened', 'opened', 'in-progress', 'done'] as const;

describe.each(databases)('the pages of the staff list, on %s,', (_, open) => {
  let storage: Storage;
  const summaries: SetupSummary[] = [];
  beforeAll(async () => {
    storage = await open();
    for (const [place, customer] of names.entries()) {
      const { id } = await storeSetup(storage, t0);
      const done = place % 3;
      const summary = setupSummary({
        id,
        customer,
        stage: stages[place % stages.length] ?? 'done',
        steps: [0, 1, 2].map((step) => ({
          id: `step-${step}`,
          name: 'A step',
          status: step < done ? 'complete' : 'unchecked',
        })),
        currentStep: place === 4 ? null : `step-${done}`,
        createdAt: t0,
        activeAt: t0 + ((place * 7) % 10),
        dueOn: place % 4 === 0 ? null : `2026-12-0${place % 4}`,
        openLinks: place % 4,
      });
      summaries.push(summary);
      await storage.setupRows.save({ summary, linksUntil: null, release: 'one' });
    }
  }, startTimeout);
  afterAll(() => storage.close());

  const all: PageQuery = {
    search: '',
    stage: undefined,
    sort: 'active',
    direction: 'desc',
    after: undefined,
    limit: 100,
  };
  const customersOf = async (query: Partial<PageQuery>): Promise<string[]> =>
    (await storage.setupRows.page({ ...all, ...query })).setups.map(({ customer }) => customer);
  /** Every page of so many rows, one after the other. */
  const pagesOf = async (query: Partial<PageQuery>): Promise<string[][]> => {
    const pages: string[][] = [];
    let after: PageQuery['after'];
    do {
      const page = await storage.setupRows.page({ ...all, ...query, after });
      pages.push(page.setups.map(({ id }) => id));
      after = page.next;
    } while (after);
    return pages;
  };

  it('begin with the latest activity', async () => {
    const latest = summaries.toSorted((a, b) => b.activeAt - a.activeAt).map(({ customer }) => customer);
    expect(await customersOf({})).toEqual(latest);
  });

  it.each(sorts.flatMap((sort) => [[sort, 'asc'] as const, [sort, 'desc'] as const]))(
    'sorted by %s, %s, hold every setup once, whatever their length',
    async (sort, direction) => {
      const [whole = []] = await pagesOf({ sort, direction });
      expect(whole).toHaveLength(names.length);
      const pages = await pagesOf({ sort, direction, limit: 2 });
      expect(pages.map((page) => page.length)).toEqual([2, 2, 2, 2, 1]);
      expect(pages.flat()).toEqual(whole);
      const other = await pagesOf({ sort, direction: direction === 'asc' ? 'desc' : 'asc' });
      expect(other.flat().toReversed()).toEqual(whole);
    },
  );

  it('are sorted by what a column shows', async () => {
    const sorted = (await storage.setupRows.page({ ...all, sort: 'due', direction: 'asc' })).setups;
    const days = sorted.map(({ dueOn }) => dueOn ?? 'none');
    expect(days).toEqual(days.toSorted());
    expect(new Set(days).size).toBe(4);
    expect((await customersOf({ sort: 'customer', direction: 'asc' })).slice(0, 3)).toEqual([
      '100% Natural_Foods',
      'acme Bakery',
      'Acme Bicycles',
    ]);
  });

  it.each([
    ['ac', ['Acme Bicycles', 'acme Bakery']],
    ['ACME B', ['Acme Bicycles', 'acme Bakery']],
    ['b acme', ['Acme Bicycles', 'acme Bakery']],
    ['acme bi', ['Acme Bicycles']],
    ['cycles', []],
    ['söh', ['Änderung & Söhne GmbH']],
    ['SOHNE and', ['Änderung & Söhne GmbH']],
    ['STRASSE', ['Straße 9']],
    ['strassen', []],
    ['zag', ['Łódź Żagle']],
    ['emile', ['Éclair Émile']],
    ['100%', ['100% Natural_Foods']],
    ['%%', names],
    ['foods', ['100% Natural_Foods']],
    ['natural foods', ['100% Natural_Foods']],
    ['acme cedar', []],
    ['a', names],
    ['  ', names],
    ['brightwoodfurniture', []],
  ])('hold, for what was typed as "%s", the customers with words that begin so', async (search, found) => {
    for (const sort of sorts)
      expect((await customersOf({ search, sort })).toSorted()).toEqual([...found].toSorted());
  });

  it('hold the setups of a stage, also among those that a search finds', async () => {
    const of = (stage: SetupSummary['stage']) =>
      summaries.filter((one) => one.stage === stage).map(({ customer }) => customer);
    expect((await customersOf({ stage: 'opened' })).toSorted()).toEqual(of('opened').toSorted());
    expect(await customersOf({ stage: 'not-opened', search: 'acme' })).toEqual(['Acme Bicycles']);
  });

  it('follow a setup to its new place', async () => {
    const [first] = summaries;
    if (!first) throw new Error('There is no setup');
    const moved: SetupSummary = {
      ...first,
      activeAt: t0 + 100,
      stage: 'done',
      dueOn: '2027-01-01',
      openLinks: 9,
    };
    await storage.setupRows.save({ summary: moved, linksUntil: null, release: 'one' });
    expect((await customersOf({}))[0]).toBe(first.customer);
    const byDay = await storage.setupRows.page({ ...all, sort: 'due' });
    expect(byDay.setups.find(({ dueOn }) => dueOn !== null)?.id).toBe(first.id);
    expect(await customersOf({ stage: 'not-opened' })).not.toContain(first.customer);
    expect(await customersOf({ search: 'acme bi', stage: 'done' })).toEqual([first.customer]);
    expect(await customersOf({})).toHaveLength(names.length);
    expect(await storage.setupRows.find(first.id)).toEqual(moved);
    await storage.setupRows.save({ summary: first, linksUntil: t0 + 5, release: 'two' });
    expect(await storage.setupRows.outdated('one', t0, 10)).toEqual([first.id]);
    expect(await storage.setupRows.outdated('two', t0 + 5, 100)).toHaveLength(names.length);
  });
});

describe('a word that many customers share', () => {
  it('is walked through in the order asked for, page by page', async () => {
    const [[, open] = []] = databases;
    const storage = await (open?.() as Promise<Storage>);
    const count = 250;
    for (let place = 0; place < count; place += 1) {
      const { id } = await storeSetup(storage, t0);
      const summary = setupSummary({
        id,
        customer: `Company ${String(place).padStart(3, '0')} ${place % 2 === 0 ? 'Even' : 'Odd'}`,
        stage: 'opened',
        createdAt: t0,
        activeAt: t0 + ((place * 101) % count),
      });
      await storage.setupRows.save({ summary, linksUntil: null, release: 'one' });
    }
    const found: SetupSummary[] = [];
    let after: PageQuery['after'];
    do {
      const page = await storage.setupRows.page({
        search: 'compan ev',
        stage: 'opened',
        sort: 'active',
        direction: 'asc',
        after,
        limit: 40,
      });
      found.push(...page.setups);
      after = page.next;
    } while (after);
    expect(found).toHaveLength(count / 2);
    const moments = found.map(({ activeAt }) => activeAt);
    expect(moments).toEqual(moments.toSorted((a, b) => a - b));
    await storage.close();
  });
});
