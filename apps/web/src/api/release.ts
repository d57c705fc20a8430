import { useSyncExternalStore } from 'react';

/** Returns the release that served this page, or an empty string if the product did not serve it, as in tests. */
const releaseOfPage = (): string =>
  document.querySelector<HTMLMetaElement>('meta[name="release"]')?.content ?? '';

let isLater = false;
const listeners = new Set<() => void>();

/** Records that the API answered from a different release than the one that served this page. */
export const noteRelease = (answered: string | null): void => {
  const own = releaseOfPage();
  if (isLater || own === '' || answered === null || answered === own) return;
  isLater = true;
  for (const listener of listeners) listener();
};

const subscribe = (listener: () => void): (() => void) => {
  listeners.add(listener);
  return () => listeners.delete(listener);
};

/** Returns whether a new release was deployed since this page was opened. */
export const useLaterRelease = (): boolean => useSyncExternalStore(subscribe, () => isLater);
