import type { Logger } from 'pino';
import { type ListenOptions, listenToNotifications } from '../storage/listen.ts';
import type { Storage } from '../storage/storage.ts';
import type { Changes } from './changes.ts';

/**
 * How far back events are read again after a connection was lost: longer than a transaction stays open and than clocks of
 * processes differ, since an event has the moment of its process's clock at which its transaction began.
 */
const overlap = 5 * 60_000;

/**
 * Announces in this process what the others have changed, until told to stop. What was missed while the connection was lost
 * is read from the events; announcing a setup twice only makes its pages ask once more.
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
      // Its own are announced at the commit, whether or not this connection lives.
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
