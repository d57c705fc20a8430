import type { Logger } from 'pino';
import { type ListenOptions, listenToNotifications } from '../storage/listen.ts';
import type { Storage } from '../storage/storage.ts';
import type { Changes } from './changes.ts';

/**
 * How far back events are read again after a lost connection. An event has the time at which its transaction began on
 * the clock of its process, so this is longer than any transaction stays open and than clocks differ.
 */
const overlap = 5 * 60_000;

/**
 * Announces in this process the changes made by other processes, until stopped. Changes missed during a lost
 * connection are read from the events; announcing a setup twice only makes its pages fetch once more.
 */
export const shareChanges = ({
  changes,
  storage,
  log,
  ...options
}: {
  readonly changes: Changes;
  readonly storage: Storage;
  readonly log: Logger;
} & Pick<ListenOptions, 'url' | 'clock' | 'bounds'>): (() => Promise<void>) => {
  let isLost = false;
  return listenToNotifications({
    ...options,
    hear({ process, change }) {
      // This process's own changes are announced at their commit, whether or not this connection works.
      if (process !== changes.process) changes.announce(change);
    },
    async connected(since) {
      for (const change of await storage.events.changesSince(since - overlap)) changes.announce(change);
      if (isLost) log.info('what other processes change is heard again');
      isLost = false;
    },
    lost(err) {
      if (!isLost) log.warn({ err }, 'what other processes change is not heard until the database answers');
      isLost = true;
    },
  });
};
