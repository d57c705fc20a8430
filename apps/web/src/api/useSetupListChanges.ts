import { eventStreams } from '@orgready/shared/contract/event-streams';
import { type QueryClient, useQueryClient } from '@tanstack/react-query';
import { useRef } from 'react';
import { findingsQuery, previewKey } from './findings.ts';
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

/** Keeps the staff pages up to date: fetches only the setup that an event is about. */
export const useSetupListChanges = (): void => {
  const queries = useQueryClient();
  /** Setups being fetched, and whether each has changed since its fetch began. */
  const fetching = useRef(new Map<string, boolean>());
  const patch = async (id: string): Promise<void> => {
    const { current } = fetching;
    if (current.has(id)) return void current.set(id, true);
    do {
      current.set(id, false);
      // If the fetch fails, the next fetch of the list shows the change.
      await patchSetup(queries, id).catch(() => undefined);
    } while (current.get(id));
    current.delete(id);
  };
  useChanges(
    eventStreams.setups,
    (change) => {
      if (change) void patch(change.id);
      else void queries.invalidateQueries({ queryKey: ['staff'] });
    },
    () => {
      for (const queryKey of [setupListKey, setupSummariesKey]) void queries.invalidateQueries({ queryKey });
    },
  );
};
