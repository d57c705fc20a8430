import { eventStreams } from '@orgready/shared/contract/event-streams';
import { type QueryClient, useQueryClient } from '@tanstack/react-query';
import { useRef } from 'react';
import { findingsQuery, previewKey } from './findings.ts';
import { funnelKey } from './funnel.ts';
import {
  type Filters,
  type Pages,
  setupListKey,
  setupSummariesKey,
  setupSummaryQuery,
  withSetup,
} from './setupList.ts';
import { linksQuery, timelineQuery } from './staff.ts';
import { useChanges } from './useChanges.ts';

/** Fetches one setup and updates it wherever it is listed. */
const patchSetup = async (queries: QueryClient, id: string): Promise<void> => {
  const setup = await queries.fetchQuery(setupSummaryQuery(id));
  for (const [queryKey] of queries.getQueriesData<Pages>({ queryKey: setupListKey })) {
    const filters = queryKey.at(-1) as Filters;
    queries.setQueryData<Pages>(queryKey, (pages) => pages && withSetup(pages, setup, filters));
  }
  const parts = [linksQuery(id), timelineQuery(id), findingsQuery(id), { queryKey: previewKey(id) }];
  for (const { queryKey } of parts) await queries.invalidateQueries({ queryKey });
};

/** Keeps the staff pages up to date: fetches only the setup that an event is about, and the funnel that is on the page. */
export const useSetupListChanges = (): void => {
  const queries = useQueryClient();
  /** What is being fetched, and whether each has changed since its fetch began. */
  const fetching = useRef(new Map<string, boolean>());
  /** Fetches once more if something changes meanwhile, and never twice at a time. */
  const follow = async (what: string, fetch: () => Promise<void>): Promise<void> => {
    const { current } = fetching;
    if (current.has(what)) return void current.set(what, true);
    do {
      current.set(what, false);
      // If the fetch fails, the next fetch of the list shows the change.
      await fetch().catch(() => undefined);
    } while (current.get(what));
    current.delete(what);
  };
  useChanges(
    eventStreams.setups,
    (change) => {
      if (!change) return void queries.invalidateQueries({ queryKey: ['staff'] });
      void follow(`setup ${change.id}`, () => patchSetup(queries, change.id));
      void follow('funnel', () => queries.invalidateQueries({ queryKey: funnelKey }));
    },
    () => {
      for (const queryKey of [setupListKey, setupSummariesKey]) void queries.invalidateQueries({ queryKey });
    },
  );
};
