import { useSyncExternalStore } from 'react';

/** The release that sent this page; empty where it was not sent by the product, as in tests. */
const releaseOfPage = (): string =>
  document.querySelector<HTMLMetaElement>('meta[name="release"]')?.content ?? '';

let isLater = false;
const listeners = new Set<() => void>();

/** Remembers that the API answered with another release than the one that sent this page. */
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

/** Whether the product was released anew since this page was opened. */
export const useLaterRelease = (): boolean => useSyncExternalStore(subscribe, () => isLater);
