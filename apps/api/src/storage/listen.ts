import { setTimeout as pause } from 'node:timers/promises';
import pg from 'pg';
import { channel, type Notification, parseNotification } from './notifications.ts';

export interface ListenOptions {
  readonly url: string;
  readonly hear: (notification: Notification) => void;
  /** The connection listens from now on. Anything sent after `since` may have been missed. */
  readonly connected: (since: number) => Promise<void>;
  /** The connection was lost, or could not be made. */
  readonly lost: (error: unknown) => void;
  readonly clock: () => number;
  readonly bounds?: Partial<ListenBounds>;
}

/** Milliseconds. */
interface ListenBounds {
  /** Between two proofs that the connection still works: a network that swallows packets closes nothing. */
  readonly heartbeat: number;
  /** Before the first try to connect again; doubled with each try. */
  readonly firstRetry: number;
  readonly lastRetry: number;
}

const usualBounds: ListenBounds = { heartbeat: 15_000, firstRetry: 250, lastRetry: 10_000 };

/** Listens to the notifications of all processes over a connection of its own, made again when it is lost. Returns how to stop. */
export const listenToNotifications = ({
  url,
  hear,
  connected,
  lost,
  clock,
  ...given
}: ListenOptions): (() => Promise<void>) => {
  const { heartbeat, firstRetry, lastRetry } = { ...usualBounds, ...given.bounds };
  const stop = new AbortController();
  let heardUntil = clock();
  let retry = firstRetry;

  /** Resolves when asked to stop; rejects when the connection is lost. */
  const listen = async (client: pg.Client): Promise<void> => {
    const broken = new Promise<never>((_, reject) => {
      client.on('error', reject);
      client.on('end', () => reject(new Error('The database closed the connection')));
    });
    // Handled wherever it is awaited; until then it must not count as unhandled.
    broken.catch(() => undefined);
    client.on('notification', ({ payload = '' }) => {
      const notification = parseNotification(payload);
      if (notification) hear(notification);
    });
    await client.connect();
    await client.query(`listen ${channel}`);
    // Only now: what is committed from here on is delivered, what was committed before can be read.
    await connected(heardUntil);
    retry = firstRetry;
    while (!stop.signal.aborted) {
      const asked = clock();
      await Promise.race([client.query('select 1'), broken]);
      heardUntil = asked;
      await Promise.race([pause(heartbeat, undefined, { signal: stop.signal }), broken]).catch(
        (error: unknown) => {
          if (!stop.signal.aborted) throw error;
        },
      );
    }
  };

  const keepListening = async (): Promise<void> => {
    while (!stop.signal.aborted) {
      const client = new pg.Client({
        connectionString: url,
        application_name: channel,
        connectionTimeoutMillis: 5_000,
        query_timeout: 5_000,
      });
      try {
        await listen(client);
      } catch (error) {
        if (!stop.signal.aborted) lost(error);
      }
      // Not awaited: on a dead network the farewell would never end.
      client.end().catch(() => undefined);
      await pause(retry, undefined, { signal: stop.signal }).catch(() => undefined);
      retry = Math.min(retry * 2, lastRetry);
    }
  };

  const done = keepListening();
  return async () => {
    stop.abort();
    await done;
  };
};
