import { setInterval } from 'node:timers';
import { setImmediate as nextTurn } from 'node:timers/promises';
import type { Background } from '../background.ts';
import type { Bounds } from '../bounds.ts';
import type { DueKind } from '../storage/due.ts';
import type { Storage } from '../storage/storage.ts';

/** Jobs that a transaction has left behind; a process that claims one holds it under a lease. */
export interface Queue<Job> {
  readonly kind: DueKind;
  claim(lease: number, now: number): Promise<Job | undefined>;
  renew(job: Job, lease: number, now: number): Promise<void>;
  /** Deals with the job and removes it. A job whose handling throws is offered again when its lease is over. */
  handle(job: Job): Promise<void>;
}

/** A queue of any kind of job. */
export const defineQueue = <Job>(queue: Queue<Job>): Queue<unknown> => queue as Queue<unknown>;

/**
 * Deals with what transactions have left behind: at once after each commit, and now and then with what another process
 * has left that is gone.
 */
export const createOutbox = ({
  queues,
  storage,
  background,
  bounds,
  clock,
  report,
}: {
  readonly queues: readonly Queue<unknown>[];
  readonly storage: Pick<Storage, 'due'>;
  readonly background: Background;
  readonly bounds: Pick<Bounds, 'lease' | 'renewal' | 'outbox'>;
  readonly clock: () => number;
  readonly report: (error: unknown) => void;
}) => {
  let stopped = false;
  /** Whether somebody looks, and whether there may be something that this look has missed. */
  let isLooking = false;
  let isWanted = false;

  const handle = async (queue: Queue<unknown>, job: unknown): Promise<void> => {
    const renewing = setInterval(() => {
      queue.renew(job, bounds.lease, clock()).catch(report);
    }, bounds.renewal);
    try {
      await queue.handle(job);
    } finally {
      clearInterval(renewing);
    }
  };

  const workOff = async (queue: Queue<unknown>): Promise<void> => {
    while (!stopped) {
      const job = await queue.claim(bounds.lease, clock());
      if (job === undefined) return;
      background.run(() => handle(queue, job));
    }
  };

  const look = async (): Promise<void> => {
    isLooking = true;
    try {
      while (isWanted && !stopped) {
        // The answer to the request comes first.
        await nextTurn();
        isWanted = false;
        const due = await storage.due.find(clock());
        for (const queue of queues) if (due.has(queue.kind)) await workOff(queue);
      }
    } finally {
      isLooking = false;
    }
  };

  const wake = (): void => {
    isWanted = true;
    if (!isLooking) background.run(look);
  };

  return {
    wake,
    /** Begins to look for what is left, and returns how to stop: nothing new is begun then. */
    start(): () => void {
      wake();
      const looking = setInterval(wake, bounds.outbox);
      return () => {
        stopped = true;
        clearInterval(looking);
      };
    },
  };
};
export type Outbox = ReturnType<typeof createOutbox>;
