import type { Change } from '@orgready/shared/contract/event-streams';
import { useEffect, useRef } from 'react';

/**
 * Calls `onChange` for each change of a setup in the stream, and with null if events may have been missed. The stream
 * is closed while the tab is hidden, because a browser allows only six connections to one origin.
 * @param onFirst called when the stream is open for the first time, for one that does not begin with the present: what was
 * fetched before may have changed since.
 */
export const useChanges = (
  path: string,
  onChange: (change: Change | null) => void,
  onFirst?: () => void,
): void => {
  const latest = useRef(onChange);
  const first = useRef(onFirst);
  useEffect(() => {
    latest.current = onChange;
  });
  useEffect(() => {
    let stream: EventSource | undefined;
    const open = () => {
      stream = new EventSource(path);
      stream.addEventListener('changed', ({ data }: MessageEvent<string>) =>
        latest.current(JSON.parse(data) as Change),
      );
      // The stream reconnects automatically; events may have been missed in the meantime.
      let broken = false;
      stream.addEventListener('error', () => {
        broken = true;
      });
      stream.addEventListener('open', () => {
        if (broken) latest.current(null);
        else first.current?.();
        first.current = undefined;
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
      latest.current(null);
    };
    if (document.visibilityState !== 'hidden') open();
    document.addEventListener('visibilitychange', follow);
    return () => {
      document.removeEventListener('visibilitychange', follow);
      close();
    };
  }, [path]);
};
