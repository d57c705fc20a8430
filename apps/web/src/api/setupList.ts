import type { SetupSort, SetupSummary } from '@orgready/shared/contract/entities';
import {
  type InfiniteData,
  infiniteQueryOptions,
  keepPreviousData,
  queryOptions,
} from '@tanstack/react-query';
import { staffApi } from './staffApi.ts';

/** The filters and the sort order of the setup list. */
export interface Filters {
  readonly search: string;
  readonly stage: SetupSummary['stage'] | undefined;
  /** Id of a person, or `nobody`. */
  readonly assignee: string | undefined;
  readonly archived: boolean;
  readonly sort: SetupSort;
  readonly direction: 'asc' | 'desc';
}

export const noFilters: Filters = {
  search: '',
  stage: undefined,
  assignee: undefined,
  archived: false,
  sort: 'active',
  direction: 'desc',
};

interface Page {
  readonly setups: readonly SetupSummary[];
  readonly next: string | null;
}
export type Pages = InfiniteData<Page, string | undefined>;

export const setupListKey = ['staff', 'setups'] as const;
export const setupSummariesKey = ['staff', 'setup'] as const;

/** Returns the query for the setups of the staff list, one page at a time. */
export const setupListQuery = (filters: Filters) =>
  infiniteQueryOptions({
    queryKey: [...setupListKey, filters],
    queryFn: ({ pageParam, signal }): Promise<Page> =>
      staffApi('listSetups', {
        query: {
          stage: filters.stage,
          assignee: filters.assignee,
          ...(filters.archived ? { archived: 'true' } : {}),
          ...(filters.search === '' ? {} : { search: filters.search }),
          ...(filters.sort === noFilters.sort && filters.direction === noFilters.direction
            ? {}
            : { sort: filters.sort, direction: filters.direction }),
          after: pageParam,
        },
        signal,
      }),
    initialPageParam: undefined as string | undefined,
    getNextPageParam: ({ next }) => next ?? undefined,
    // The list does not refetch what was fetched to check whether the user is signed in.
    staleTime: 1000,
    // Keeps the previous list on the screen while the user types.
    placeholderData: keepPreviousData,
  });

/** Returns the query for one setup as staff may see it. */
export const setupSummaryQuery = (id: string) =>
  queryOptions({
    queryKey: [...setupSummariesKey, id],
    queryFn: ({ signal }) => staffApi('getSetupSummary', { params: { id }, signal }),
  });

export const setupsIn = (pages: { readonly pages: readonly Page[] } | undefined): readonly SetupSummary[] =>
  pages?.pages.flatMap(({ setups }) => setups) ?? [];

/** Returns the pages of the list with the current state of one setup in its place in the sort order. */
export const withSetup = (pages: Pages, setup: SetupSummary, filters: Filters): Pages => {
  const listed = setupsIn(pages);
  const at = listed.findIndex(({ id }) => id === setup.id);
  const isWanted =
    (filters.stage === undefined || setup.stage === filters.stage) &&
    (filters.assignee === undefined || (setup.assigneeId ?? 'nobody') === filters.assignee) &&
    (setup.archivedAt !== null) === filters.archived;
  const byActivity = filters.sort === 'active' && filters.direction === 'desc';
  const ends = pages.pages.at(-1)?.next !== null;
  const isBeyond = ends && setup.activeAt < (listed.at(-1)?.activeAt ?? 0);
  // Only the API knows whether the setup matches a search and where it belongs in another order.
  if (at < 0 && (filters.search !== '' || !isWanted || !byActivity || isBeyond)) return pages;
  const others = listed.filter(({ id }) => id !== setup.id);
  const place = byActivity ? others.findIndex(({ activeAt }) => activeAt <= setup.activeAt) : at;
  const all = isWanted ? others.toSpliced(place < 0 ? others.length : place, 0, setup) : others;
  return { ...pages, pages: pages.pages.map((page, first) => ({ ...page, setups: first === 0 ? all : [] })) };
};
