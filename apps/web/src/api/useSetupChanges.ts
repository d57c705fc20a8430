import { eventStreams } from '@orgready/shared/contract/event-streams';
import { useIsMutating, useQuery, useQueryClient } from '@tanstack/react-query';
import { useEffect, useRef, useState } from 'react';
import { setupQuery } from './setup.ts';
import { useChanges } from './useChanges.ts';

/**
 * Keeps the document of a setup up to date. Actions of this page fetch the document themselves, so their events are
 * only counted. The document is fetched again only for an event that it does not include yet.
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
    // Once for each change: if the answer does not include it, an immediate retry would not either.
    asked.current = heard;
    void queries.invalidateQueries({ queryKey: query.queryKey, exact: true });
  }, [isBehind, isFetching, acting, heard, queries, id]);
};
