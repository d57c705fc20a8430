import { setInterval } from 'node:timers';
import type { Background } from '../background.ts';
import type { Bounds } from '../bounds.ts';
import type { Storage } from '../storage/storage.ts';

/** Work that is done now and then, without a request. */
interface ScheduledJob {
  readonly name: string;
  /** Milliseconds from its end until it is due again. */
  readonly every: number;
  run(): Promise<void>;
}

/**
 * Does jobs when they are due, each in one process at a time. A job that fails, or whose process dies, is done again once its
 * lease is over.
 */
export const createSchedule = ({
  jobs,
  storage,
  background,
  bounds,
  clock,
  report,
}: {
  readonly jobs: readonly ScheduledJob[];
  readonly storage: Storage;
  readonly background: Background;
  readonly bounds: Pick<Bounds, 'jobs' | 'jobLease'>;
  readonly clock: () => number;
  readonly report: (error: unknown) => void;
}) => {
  const runDue = async (): Promise<void> => {
    for (const { name, every, run } of jobs) {
      if (!(await storage.jobs.claim(name, bounds.jobLease, clock()))) continue;
      await run().then(() => storage.jobs.finish(name, clock() + every), report);
    }
  };
  return {
    /** Begins to look for jobs that are due, and returns how to stop. */
    start(): () => void {
      const looking = setInterval(() => background.run(runDue), bounds.jobs);
      return () => clearInterval(looking);
    },
  };
};
export type Schedule = ReturnType<typeof createSchedule>;
