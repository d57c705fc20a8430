import { eventStreams } from '@orgready/shared/contract/event-streams';
import { useIsMutating, useQuery, useQueryClient } from '@tanstack/react-query';
import { useEffect, useRef, useState } from 'react';
import { setupQuery } from './setup.ts';
import { useChanges } from './useChanges.ts';

/**
 * Keeps the document of a setup up to date. What this page does to the setup fetches the document by itself: the events
 * that follow are counted, and it is fetched once more only where one tells of something that it does not hold yet.
 */
export const useSetupChanges = (id: string): void => {
  const queries = useQueryClient();
  const query = setupQuery(id);
  const { data, isFetching } = useQuery({ ...query, enabled: false });
  const acting = useIsMutating({ mutationKey: query.queryKey }) > 0;
  const [heard, setHeard] = useState(0);
  const asked = useRef(0);
  useChanges(eventStreams.setup.replace(':id', encodeURIComponent(id)), (change) => {
    if (change) setHeard((before) => Math.max(before, change.seq));
    else void queries.invalidateQueries({ queryKey: query.queryKey, exact: true });
  });
  const isBehind = data !== undefined && data.seq < heard;
  // biome-ignore lint/correctness/useExhaustiveDependencies: the key is made from the id
  useEffect(() => {
    if (!isBehind || isFetching || acting || asked.current >= heard) return;
    // Once for each change: an answer that does not hold it will not do so a moment later.
    asked.current = heard;
    void queries.invalidateQueries({ queryKey: query.queryKey, exact: true });
  }, [isBehind, isFetching, acting, heard, queries, id]);
};
