import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { answerIfAny } from '../model/answer.ts';
import type { AnyCheck, Verdict } from '../model/check.ts';
import type { Fact, Reading } from '../model/fact.ts';
import { judged } from '../testing/judged.ts';
import { layout, relatedList } from '../testing/partners.ts';
import { connectionColumns } from './checks/connection-columns.ts';
import { externalSharing } from './checks/external-sharing.ts';
import { editionQuestion } from './edition.ts';
import { describedLayouts } from './facts/described-layouts.ts';
import { feature } from './facts/feature.ts';
import { layoutContents } from './facts/layout-contents.ts';
import { layouts } from './facts/layouts.ts';
import { type ListColumn, listColumns, relatedLists, sharedLists } from './facts/related-lists.ts';

const lists = ['sharing', 'contacts', 'deals', 'notes'] as const;
const columns = ['name', 'received', 'sent'] as const;
type List = (typeof lists)[number];
type Column = (typeof columns)[number];

/** A related list on a layout, as it is. */
interface OnLayout {
  readonly list: List;
  readonly columns: readonly Column[];
  /** Metadata calls the list, and these of its columns, as the catalog does. */
  readonly listKnown: boolean;
  readonly columnsKnown: readonly Column[];
}
interface Layout {
  readonly lists: readonly OnLayout[];
  /** Metadata shows it; the person signed in sees it, so that a describe does. */
  readonly inMetadata: boolean;
  readonly described: boolean;
}
interface World {
  readonly layouts: readonly Layout[];
  readonly further: 0 | 1;
  readonly without: readonly string[];
  readonly sharingInCatalog: boolean;
  readonly describable: readonly (List | Column)[];
}

const onLayout = fc.record<OnLayout>({
  list: fc.constantFrom(...lists),
  columns: fc.subarray([...columns]),
  listKnown: fc.oneof({ weight: 6, arbitrary: fc.constant(true) }, fc.constant(false)),
  columnsKnown: fc.oneof(
    { weight: 3, arbitrary: fc.constant([...columns]) },
    fc.subarray<Column>([...columns]),
  ),
});
const anyLayout = fc.record<Layout>({
  lists: fc.uniqueArray(onLayout, { selector: ({ list }) => list, maxLength: 4 }),
  inMetadata: fc.oneof({ weight: 4, arbitrary: fc.constant(true) }, fc.constant(false)),
  described: fc.boolean(),
});
/** Some orgs in which everything is in place, and some in which anything may be. */
const world = fc
  .record({
    layouts: fc.array(anyLayout, { minLength: 1, maxLength: 3 }),
    further: fc.constantFrom<(0 | 1)[]>(0, 0, 0, 0, 1),
    without: fc.constantFrom<string[]>([], [], [], ['Product2']),
    sharingInCatalog: fc.constantFrom(true, true, true, false),
    describable: fc.subarray<List | Column>([...lists, ...columns]),
    works: fc.boolean(),
  })
  .map(({ works, ...one }): World => {
    if (!works) return one;
    const all = { columns: [...columns], listKnown: true, columnsKnown: [...columns] };
    return {
      ...one,
      layouts: one.layouts.map((given) => ({
        ...given,
        lists: [
          { ...all, list: 'sharing' },
          ...given.lists
            .filter(({ list }) => list !== 'sharing')
            .map((at) => ({ ...at, columns: [...columns] })),
        ],
      })),
    };
  });

const read = (value: unknown): Reading<unknown> => ({ state: 'read', value });
const objects = {
  sharing: 'PartnerNetworkRecordConnection',
  contacts: 'Contact',
  deals: 'Opportunity',
  notes: 'Note',
};
const shared: readonly List[] = ['contacts', 'deals'];
const nameOf = (at: number) => layout(`L${at}`);

const catalogOf = (one: World) =>
  lists
    .filter((list) => list !== 'sharing' || one.sharingInCatalog)
    .map((list) => relatedList(`R${list}`, objects[list], one.describable.includes(list)));

/** What can be read of the org. */
const seenOf = (one: World): Map<Fact<unknown>, Reading<unknown>> => {
  const catalog = catalogOf(one);
  const used = one.layouts.map((_, at) => nameOf(at));
  return new Map<Fact<unknown>, Reading<unknown>>([
    [answerIfAny(editionQuestion), read('enterprise')],
    [feature, read('on')],
    [layouts, read({ all: used, further: one.further, without: one.without })],
    [relatedLists, read(catalog)],
    [sharedLists, read(catalog.filter(({ of }) => of === 'Contact' || of === 'Opportunity'))],
    [
      listColumns,
      read(
        shared.flatMap((list) =>
          columns.map(
            (name): ListColumn => ({
              list: `Account.R${list}`,
              is: name === 'name' ? null : name,
              names: [`C${name}`],
              isDescribable: one.describable.includes(name),
            }),
          ),
        ),
      ),
    ],
    [
      layoutContents,
      read(
        one.layouts.flatMap((given, at) =>
          given.inMetadata
            ? [
                {
                  fullName: nameOf(at).fullName,
                  relatedLists: given.lists.map((on) => ({
                    relatedList: on.listKnown ? `R${on.list}` : `X${on.list}`,
                    fields: on.columns.map((name) =>
                      on.columnsKnown.includes(name) ? `C${name}` : `X${name}`,
                    ),
                  })),
                },
              ]
            : [],
        ),
      ),
    ],
    [
      describedLayouts,
      read(
        one.layouts.flatMap((given, at) =>
          given.described
            ? [
                {
                  id: nameOf(at).id,
                  relatedLists: given.lists
                    .filter(({ list }) => one.describable.includes(list))
                    .map((on) => ({
                      name: `R${on.list}`,
                      sobject: objects[on.list],
                      columns: on.columns
                        .filter((name) => one.describable.includes(name))
                        .map((name) => ({ name: `C${name}`, field: null })),
                    })),
                },
              ]
            : [],
        ),
      ),
    ],
  ]);
};

const has = ({ lists: all }: Layout, list: List) => all.some((on) => on.list === list);
const sharedOn = ({ layouts: all }: World) =>
  all.flatMap((one) => one.lists.filter(({ list }) => shared.includes(list)));
const isComplete = ({ columns: has }: OnLayout) => has.includes('received') && has.includes('sent');
const isAllRead = ({ further, without }: World) => further === 0 && without.length === 0;

/** Holds what each outcome says against the org, and that each outcome is met. */
const hold = (
  check: AnyCheck,
  holds: (one: World, outcome: Verdict['outcome'] | undefined) => void,
  ...wanted: readonly Verdict['outcome'][]
): void => {
  const met = new Set<string | undefined>();
  fc.assert(
    fc.property(world, (one) => {
      const outcome = judged(check, seenOf(one))?.outcome;
      met.add(outcome);
      holds(one, outcome);
    }),
    { numRuns: 4_000 },
  );
  expect([...met].sort()).toEqual([...wanted].sort());
};

describe('the checks of page layouts', () => {
  it('pass External Sharing only where every layout has it, and fail it only where one has not', () => {
    hold(
      externalSharing,
      (one, outcome) => {
        if (outcome === 'passed') {
          expect(one.layouts.every((given) => has(given, 'sharing'))).toBe(true);
          expect(isAllRead(one)).toBe(true);
        }
        if (outcome === 'failed') expect(one.layouts.some((given) => !has(given, 'sharing'))).toBe(true);
      },
      'passed',
      'failed',
      'cantTell',
    );
  });

  it('pass the columns only where every list of shared records has both, and fail them only where one has not', () => {
    hold(
      connectionColumns,
      (one, outcome) => {
        if (outcome === 'passed') {
          expect(sharedOn(one).every(isComplete)).toBe(true);
          expect(isAllRead(one)).toBe(true);
        }
        if (outcome === 'failed') expect(sharedOn(one).every(isComplete)).toBe(false);
        if (outcome === 'inapplicable') expect(sharedOn(one)).toEqual([]);
      },
      'passed',
      'failed',
      'cantTell',
      'inapplicable',
    );
  });

  it('decide where Metadata shows every layout in the names of the catalog', () => {
    const clear = world.map(
      (one): World => ({
        ...one,
        further: 0,
        without: [],
        sharingInCatalog: true,
        layouts: one.layouts.map((given) => ({
          ...given,
          inMetadata: true,
          lists: given.lists.map((on) => ({
            ...on,
            listKnown: true,
            columnsKnown: [...columns],
            columns: ['name', ...on.columns.filter((name) => name !== 'name')],
          })),
        })),
      }),
    );
    fc.assert(
      fc.property(clear, (one) => {
        const all = sharedOn(one);
        expect(judged(externalSharing, seenOf(one))?.outcome).toBe(
          one.layouts.every((given) => has(given, 'sharing')) ? 'passed' : 'failed',
        );
        expect(judged(connectionColumns, seenOf(one))?.outcome).toBe(
          all.length === 0 ? 'inapplicable' : all.every(isComplete) ? 'passed' : 'failed',
        );
      }),
    );
  });

  it('decide nothing if the layouts or the catalog could not be read, or neither way of seeing layouts', () => {
    const refused: Reading<unknown> = { state: 'failed', failure: { reason: 'no-access' } };
    const ways = fc.constantFrom<Fact<unknown>[][]>(
      [layouts],
      [relatedLists],
      [feature],
      [layoutContents, describedLayouts],
    );
    fc.assert(
      fc.property(world, ways, (one, facts) => {
        const readings = seenOf(one);
        for (const fact of facts) readings.set(fact, refused);
        for (const check of [externalSharing, connectionColumns])
          expect(judged(check, readings)?.outcome ?? 'none').not.toMatch(/passed|failed/);
      }),
    );
  });
});
