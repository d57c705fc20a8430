import { readFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { z } from 'zod';
import { findPostgres } from '../apps/api/src/storage/backup/find-postgres.ts';
import './compile-cache.ts';
import { run } from './run.ts';

/** Runs all checks and tests. Ends with `N passed, N failed`. */

interface Count {
  readonly passed: number;
  readonly failed: number;
  /** Tests left out because they need a PostgreSQL that is not installed. */
  readonly notRun?: number;
}

const vitestShape = z.object({
  testResults: z.array(
    z.object({ name: z.string(), assertionResults: z.array(z.object({ status: z.string() })) }),
  ),
});
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
const check = async (
  title: string,
  args: readonly string[],
  options: Parameters<typeof run>[2] = {},
): Promise<Count> => {
  const { code, output, seconds } = await run('pnpm', args, options);
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
  const tests = result.data.testResults.flatMap(({ name, assertionResults }) =>
    assertionResults.map(({ status }) => ({ status, needsPostgres: name.includes('.postgres.') })),
  );
  const passed = tests.filter(({ status }) => status === 'passed').length;
  const notRun = hasPostgres
    ? 0
    : tests.filter(({ status, needsPostgres }) => needsPostgres && status !== 'passed' && status !== 'failed')
        .length;
  // A run that failed outside any test, or that skipped one, has failed.
  return { passed, notRun, failed: Math.max(tests.length - passed - notRun, code === 0 ? 0 : 1) };
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

const hasPostgres = findPostgres() !== undefined;
if (!hasPostgres) console.log('PostgreSQL is not installed: its tests run on PGlite.');

/** One after the other, in the time that the tests leave: browsers and orgs are often waited for. */
const staticChecks = async (): Promise<readonly Count[]> => [
  // TypeScript is written in Go: 200 MB more of memory, and a third less of processor.
  await check('types', ['typecheck'], { isPatient: true, env: { GOGC: 'off' } }),
  await check('format and lint', ['lint'], { isPatient: true }),
  await check('no dead code', ['deadcode'], { isPatient: true }),
];

const ofChecks = staticChecks();
// The journeys visit what is built.
const [ofUnits, ofBuild] = await Promise.all([unitTests(), check('build of the web', ['build'])]);
const counts = [ofUnits, ofBuild, await journeys(), ...(await ofChecks)];
const passed = counts.reduce((sum, count) => sum + count.passed, 0);
const failed = counts.reduce((sum, count) => sum + count.failed, 0);
const notRun = counts.reduce((sum, count) => sum + (count.notRun ?? 0), 0);
console.log(`${notRun} not run (no PostgreSQL)`);
console.log(`${passed} passed, ${failed} failed`);
process.exit(failed === 0 ? 0 : 1);
