import { availableParallelism } from 'node:os';
import { defineConfig } from 'vitest/config';
import './scripts/compile-cache.ts';
import { LongestFirst } from './scripts/longest-first.ts';

const workers = {
  // One more than cores: some tests wait for what a real org would make them wait for, and others work meanwhile.
  maxWorkers: availableParallelism() + 1,
  // Files share the modules of their worker: what many files import is evaluated once a worker.
  isolate: false,
};

export default defineConfig({
  test: {
    sequence: { sequencer: LongestFirst },
    projects: [
      {
        test: {
          ...workers,
          name: 'node',
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
          ...workers,
          name: 'web',
          environment: 'jsdom',
          include: ['src/**/*.test.{ts,tsx}'],
        },
      },
    ],
  },
});
