import { mkdtemp, rm } from 'node:fs/promises';
import { join } from 'node:path';
import type { TestProject } from 'vitest/node';
import { scratch } from './scratch.ts';

declare module 'vitest' {
  export interface ProvidedContext {
    /** A folder that the workers of one run share, removed at its end. */
    runFolder: string;
  }
}

/** Global setup: makes the folder of the run. */
export default async (project: TestProject): Promise<() => Promise<void>> => {
  const folder = await mkdtemp(join(scratch, 'orgready-run-'));
  project.provide('runFolder', folder);
  return () => rm(folder, { recursive: true, force: true });
};
