import type { TestProject } from 'vitest/node';
import { findPostgres } from '../../storage/backup/find-postgres.ts';
import { startCluster } from './cluster.ts';

declare module 'vitest' {
  export interface ProvidedContext {
    /** The folder of the run's PostgreSQL cluster; null where PostgreSQL is not installed. */
    postgres: string | null;
  }
}

/** Global setup: one cluster for all workers of a run. */
export default (project: TestProject): (() => Promise<void>) | undefined => {
  const programs = findPostgres();
  const cluster = programs === undefined ? undefined : startCluster(programs);
  project.provide('postgres', cluster?.folder ?? null);
  if (!cluster)
    console.log(
      'PostgreSQL is not installed: tests run on PGlite, those that need two processes are left out.',
    );
  return cluster?.close;
};
