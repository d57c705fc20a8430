import { readFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { z } from 'zod';
import { run } from './run.ts';

/** Everything that must hold, in the order in which it fails fastest. Ends with `N passed, N failed`. */

interface Count {
  readonly passed: number;
  readonly failed: number;
}

const vitestShape = z.object({ numPassedTests: z.number(), numTotalTests: z.number() });
const playwrightShape = z.object({
  stats: z.object({ expected: z.number(), unexpected: z.number(), flaky: z.number(), skipped: z.number() }),
});

const report = async (name: string): Promise<unknown> => {
  try {
    return JSON.parse(await readFile(join(tmpdir(), name), 'utf8'));
  } catch {
    return undefined;
  }
};

/** A tool that passes or fails as a whole. */
const check = async (title: string, args: readonly string[]): Promise<Count> => {
  const { code, output, seconds } = await run('pnpm', args);
  console.log(`${code === 0 ? 'passed' : 'FAILED'}  ${title} (${seconds.toFixed(1)} s)`);
  if (code !== 0) console.log(output);
  return code === 0 ? { passed: 1, failed: 0 } : { passed: 0, failed: 1 };
};

const unitTests = async (): Promise<Count> => {
  const file = `orgready-vitest-${process.pid}.json`;
  const { code, output, seconds } = await run('pnpm', [
    'exec',
    'vitest',
    'run',
    '--reporter=default',
    '--reporter=json',
    `--outputFile.json=${join(tmpdir(), file)}`,
  ]);
  const result = vitestShape.safeParse(await report(file));
  console.log(`${code === 0 ? 'passed' : 'FAILED'}  unit and protocol tests (${seconds.toFixed(1)} s)`);
  if (code !== 0) console.log(output);
  if (!result.success) return { passed: 0, failed: 1 };
  const { numPassedTests: passed, numTotalTests: total } = result.data;
  // A run that failed outside any test, or that skipped one, has failed.
  return { passed, failed: Math.max(total - passed, code === 0 ? 0 : 1) };
};

const journeys = async (): Promise<Count> => {
  const file = `orgready-playwright-${process.pid}.json`;
  const { code, output, seconds } = await run(
    'pnpm',
    ['--filter', '@orgready/e2e', 'exec', 'playwright', 'test', '--reporter=list,json'],
    { env: { PLAYWRIGHT_JSON_OUTPUT_NAME: join(tmpdir(), file), FORCE_COLOR: '0' } },
  );
  const result = playwrightShape.safeParse(await report(file));
  console.log(`${code === 0 ? 'passed' : 'FAILED'}  browser journeys (${seconds.toFixed(1)} s)`);
  if (code !== 0) console.log(output);
  if (!result.success) return { passed: 0, failed: 1 };
  const { expected, unexpected, flaky, skipped } = result.data.stats;
  const failed = unexpected + flaky + skipped;
  return { passed: expected, failed: Math.max(failed, code === 0 ? 0 : 1) };
};

const counts = [
  await check('format and lint', ['lint']),
  await check('types', ['typecheck']),
  await check('no dead code', ['deadcode']),
  await unitTests(),
  await check('build of the web', ['build']),
  await journeys(),
];
const passed = counts.reduce((sum, count) => sum + count.passed, 0);
const failed = counts.reduce((sum, count) => sum + count.failed, 0);
console.log(`${passed} passed, ${failed} failed`);
process.exit(failed === 0 ? 0 : 1);
