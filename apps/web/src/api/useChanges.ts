import { type QueryKey, useQueryClient } from '@tanstack/react-query';
import { useEffect } from 'react';

/**
 * Fetches `queryKey` again whenever the stream says that something changed. The stream is closed while the tab
 * is hidden (a browser allows six to one origin) and what was missed is fetched on return.
 */
export const useChanges = (path: string, queryKey: QueryKey, { exact = false } = {}): void => {
  const queries = useQueryClient();
  const key = JSON.stringify(queryKey);
  useEffect(() => {
    let stream: EventSource | undefined;
    const refetch = () => void queries.invalidateQueries({ queryKey: JSON.parse(key) as QueryKey, exact });
    const open = () => {
      stream = new EventSource(path);
      stream.addEventListener('changed', refetch);
      // It comes back by itself after a break, in which anything may have changed.
      let broken = false;
      stream.addEventListener('error', () => {
        broken = true;
      });
      stream.addEventListener('open', () => {
        if (broken) refetch();
        broken = false;
      });
    };
    const close = () => {
      stream?.close();
      stream = undefined;
    };
    const follow = () => {
      if (document.visibilityState === 'hidden') return close();
      if (stream) return;
      open();
      refetch();
    };
    if (document.visibilityState !== 'hidden') open();
    document.addEventListener('visibilitychange', follow);
    return () => {
      document.removeEventListener('visibilitychange', follow);
      close();
    };
  }, [path, key, exact, queries]);
};
