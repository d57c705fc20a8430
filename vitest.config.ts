import { availableParallelism } from 'node:os';
import { defineConfig } from 'vitest/config';
import './scripts/compile-cache.ts';
import { LongestFirst } from './scripts/longest-first.ts';

// Files share the modules of their worker: what many files import is evaluated and compiled once a worker.
const isolate = false;

export default defineConfig({
  test: {
    sequence: { sequencer: LongestFirst },
    projects: [
      {
        test: {
          isolate,
          // What a further worker compiles once more costs more than the waiting that it fills.
          maxWorkers: availableParallelism(),
          name: 'node',
          // A young generation of V8 this large is collected a quarter as often.
          execArgv: ['--min-semi-space-size=64', '--max-semi-space-size=128'],
          // Node loads these modules itself, as it does in the product: asked of Vite one by one, they take longer.
          experimental: { viteModuleRunner: false, nodeLoader: false },
          // A worker serves one project: the files of the web come first, then all of these.
          sequence: { groupOrder: 1 },
          include: ['packages/*/src/**/*.test.ts', 'apps/api/src/**/*.test.ts', 'scripts/**/*.test.ts'],
          testTimeout: 20_000,
          // Some wait for what the first worker of a run makes for all: every scenario, read and entered.
          hookTimeout: 120_000,
          globalSetup: [
            'apps/api/src/testing/run-folder.ts',
            'apps/api/src/testing/postgres/postgres-of-run.ts',
          ],
        },
      },
      {
        extends: './apps/web/vite.config.ts',
        root: './apps/web',
        test: {
          isolate,
          // Some tests wait until a reader has typed, and others work meanwhile.
          maxWorkers: availableParallelism() + 1,
          name: 'web',
          environment: 'jsdom',
          include: ['src/**/*.test.{ts,tsx}'],
        },
      },
    ],
  },
});
