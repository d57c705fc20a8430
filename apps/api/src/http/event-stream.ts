import type { Request, Response } from 'express';
import type { Changes } from './changes.ts';
import { Refusal } from './problem.ts';

const heartbeat = 15_000;
const perSession = 20;

interface Stream {
  /** Id of the session, or staff session, that listens. */
  readonly listener: string;
  /** Whether it is notified of changes to this setup. */
  readonly matches: (setupId: string) => boolean;
  /** Called at every heartbeat, because a claim may have been revoked since the start. */
  readonly isAllowed: () => Promise<boolean>;
}

/**
 * Creates the streams of server-sent events (HTML Living Standard, 9.2): `changed` with a setup's id and counter, and
 * nothing else. Implemented without a library, since the protocol is three lines of text and an end.
 */
export const createEventStreams = (changes: Changes) => {
  const open = new Map<Response, string>();

  return {
    start(request: Request, response: Response, stream: Stream): void {
      const already = [...open.values()].filter((listener) => listener === stream.listener).length;
      if (already >= perSession) throw new Refusal('too-many-requests', { retryAfter: 60 });
      response.status(200).set({
        'Content-Type': 'text/event-stream; charset=utf-8',
        'Cache-Control': 'no-store, no-transform',
        'X-Accel-Buffering': 'no',
      });
      response.write('retry: 3000\n\n');
      open.set(response, stream.listener);

      const unsubscribe = changes.listen((change) => {
        if (stream.matches(change.id)) response.write(`event: changed\ndata: ${JSON.stringify(change)}\n\n`);
      });
      const timer = setInterval(() => {
        stream.isAllowed().then(
          (allowed) => (allowed ? response.write(':\n\n') : response.end()),
          (err: unknown) => {
            request.log.warn({ err }, 'event stream ended: the database did not answer');
            response.end();
          },
        );
      }, heartbeat);
      response.on('close', () => {
        clearInterval(timer);
        unsubscribe();
        open.delete(response);
      });
    },

    /** Ends every stream at a shutdown: browsers reconnect after a second, to another process. */
    endAll(): void {
      for (const response of open.keys()) response.end('retry: 1000\n\n');
    },
  };
};
export type EventStreams = ReturnType<typeof createEventStreams>;
