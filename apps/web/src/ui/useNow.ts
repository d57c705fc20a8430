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
  // No listener has kept the time up to date: it is as old as the last page that had one.
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

/** Returns the current time, accurate to 15 seconds. All components share one timer. */
export const useNow = (): number => useSyncExternalStore(subscribe, () => now);
