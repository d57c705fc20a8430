import type { Change } from '@orgready/shared/contract/event-streams';
import type { Request, Response } from 'express';
import type { Changes } from './changes.ts';
import { Refusal } from './problem.ts';

const usualHeartbeat = 15_000;
const perSession = 20;
/** Streams of one setup in one process. */
const perSetup = 200;

interface Stream {
  /** Id of the session, or staff session, that listens. */
  readonly listener: string;
  /** The setup that it is about; null for all. */
  readonly setupId: string | null;
  /** Whether it is notified of changes to this setup. */
  readonly matches: (setupId: string) => boolean;
  /** Returns the counter of the setup now; undefined if it is gone. Absent for a stream of all setups. */
  readonly present?: () => Promise<Change | undefined>;
  /** Called at every heartbeat, because a claim may have been revoked since the start. */
  readonly isAllowed: () => Promise<boolean>;
}

/**
 * Creates the streams of server-sent events (HTML Living Standard, 9.2): `changed` with a setup's id and counter, and
 * nothing else. Implemented without a library, since the protocol is three lines of text and an end.
 */
export const createEventStreams = (changes: Changes, heartbeat = usualHeartbeat) => {
  const open = new Map<Response, Pick<Stream, 'listener' | 'setupId'>>();

  return {
    start(request: Request, response: Response, stream: Stream): void {
      const { listener, setupId } = stream;
      const all = [...open.values()];
      const own = all.filter((other) => other.listener === listener).length;
      const same = setupId === null ? 0 : all.filter((other) => other.setupId === setupId).length;
      if (own >= perSession || same >= perSetup) throw new Refusal('too-many-requests', { retryAfter: 60 });
      response.status(200).set({
        'Content-Type': 'text/event-stream; charset=utf-8',
        'Cache-Control': 'no-store, no-transform',
        'X-Accel-Buffering': 'no',
      });
      response.write('retry: 3000\n\n');
      open.set(response, { listener, setupId });

      const tell = (change: Change) => response.write(`event: changed\ndata: ${JSON.stringify(change)}\n\n`);
      const unsubscribe = changes.listen((change) => {
        if (stream.matches(change.id)) tell(change);
      });
      // A page has fetched its document before: what changed since then no event tells anymore.
      stream.present?.().then(
        (change) => change && !response.writableEnded && tell(change),
        (err: unknown) => request.log.warn({ err }, 'an event stream could not tell where its setup stands'),
      );
      let hadUnsent = false;
      const timer = setInterval(() => {
        // What was written before the last heartbeat has not left yet: nobody reads.
        const hasUnsent = response.writableLength > 0;
        if (hasUnsent && hadUnsent) return void response.destroy();
        hadUnsent = hasUnsent;
        stream.isAllowed().then(
          (allowed) => (allowed ? response.write(':\n\n') : response.end()),
          (err: unknown) => {
            // What the page needs next is refused anyway; the stream outlives a restart of the database.
            request.log.warn({ err }, 'an event stream was not checked: the database did not answer');
            response.write(':\n\n');
          },
        );
      }, heartbeat);
      response.on('close', () => {
        clearInterval(timer);
        unsubscribe();
        open.delete(response);
      });
    },

    /** How many are open. */
    count: (): number => open.size,

    /** Ends every stream at a shutdown: browsers reconnect after a second, to another process. */
    endAll(): void {
      for (const response of open.keys()) response.end('retry: 1000\n\n');
    },
  };
};
export type EventStreams = ReturnType<typeof createEventStreams>;
