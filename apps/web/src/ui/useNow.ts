import { useSyncExternalStore } from 'react';

const step = 15_000;
let now = Date.now();
const listeners = new Set<() => void>();
let timer: ReturnType<typeof setInterval> | undefined;

const tick = () => {
  now = Date.now();
  for (const listener of listeners) listener();
};
const subscribe = (listener: () => void) => {
  // Nobody has followed the time for a while: it is as old as the last page that did.
  if (listeners.size === 0) now = Date.now();
  listeners.add(listener);
  timer ??= setInterval(tick, step);
  return () => {
    listeners.delete(listener);
    if (listeners.size === 0) {
      clearInterval(timer);
      timer = undefined;
    }
  };
};

/** The time, to a quarter of a minute; one timer for the whole page. */
export const useNow = (): number => useSyncExternalStore(subscribe, () => now);
