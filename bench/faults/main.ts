import { guides } from '../../packages/guides/src/index.ts';
import { type Spoiled, startSpoiled } from './customers.ts';
import { faults } from './kinds.ts';
import { type Faulty, type Operation, operationsOf } from './operations.ts';

/** What the machine may take on top of what an operation may take. */
const leeway = 2_000;
const attemptsAllowed = 2;

interface Cell {
  readonly name: string;
  readonly wrong: Faulty;
  readonly milliseconds: number;
  readonly calls: number;
}

const errorsIn = (logged: readonly string[]): Faulty =>
  logged
    .filter((line) => JSON.parse(line).level >= 50)
    .map((line) => `an error was logged: ${line.slice(0, 300)}`);

const runCell = async (
  world: Spoiled,
  name: string,
  operation: Operation,
  kind: string,
  fault: (typeof faults)[string],
): Promise<Cell | { readonly absent: string }> => {
  world.server.pass(operation.rest);
  world.server.logged.length = 0;
  const prepared = await operation.prepare(world);
  if ('absent' in prepared) return prepared;
  world.between.spoil(fault);
  const started = performance.now();
  const during = await prepared.spoiled(kind).catch((error: unknown) => [`it threw ${error}`]);
  const milliseconds = Math.round(performance.now() - started);
  await world.idle();
  const calls = Math.max(0, ...world.between.attempts());
  world.between.spoil(undefined);
  // The pause of an org that was away.
  await new Promise((resolve) => setTimeout(resolve, 350));
  const after = await prepared.mended().catch((error: unknown) => [`afterwards it threw ${error}`]);
  const wrong = [
    ...during,
    ...after,
    ...errorsIn(world.server.logged),
    ...(milliseconds > operation.longest + leeway ? [`it took ${milliseconds} ms`] : []),
    ...(calls > attemptsAllowed ? [`one request was sent ${calls} times`] : []),
  ];
  return { name, wrong, milliseconds, calls };
};

/** All faults at all operations of one guide; what a guide lacks is listed with its reason. */
const runGuide = async (id: string, scenario: string, only: RegExp): Promise<readonly Cell[]> => {
  const world = await startSpoiled(`${id}/${scenario}`);
  const cells: Cell[] = [];
  const absent = new Set<string>();
  const present = new Set<string>();
  try {
    for (const operation of operationsOf(world.questions))
      for (const [kind, fault] of Object.entries(faults)) {
        const name = `${id}, ${operation.name}: ${kind}`;
        if (absent.has(operation.name) || !only.test(name)) continue;
        const cell = await runCell(world, name, operation, kind, fault);
        if ('absent' in cell) {
          // What was there for one fault is there for the next.
          if (present.has(operation.name)) throw new Error(`${name}: ${cell.absent}`);
          absent.add(operation.name);
          console.log(`none  ${id}, ${operation.name}: ${cell.absent}`);
          continue;
        }
        present.add(operation.name);
        cells.push(cell);
        const sign = cell.wrong.length === 0 ? 'ok  ' : 'FAIL';
        console.log(
          `${sign}  ${name}  ${cell.milliseconds} ms, ${cell.calls} times${cell.wrong.map((one) => `\n        ${one}`).join('')}`,
        );
      }
  } finally {
    await world.close();
  }
  return cells;
};

/**
 * `pnpm bench faults [expression]`: every fault of Salesforce at every operation of every guide, with the product's own time
 * limits. The expression chooses cells by name. `maxCalls` is how often one request was sent at most.
 */
export const benchFaults = async (): Promise<void> => {
  const only = new RegExp(process.argv[3] ?? '');
  const perGuide = await Promise.all(
    guides.map(({ id, scenarios }) => {
      const first = id === 'integration' ? 'ready' : (scenarios[0]?.id ?? '');
      return runGuide(id, first, only);
    }),
  );
  const cells = perGuide.flat();
  const failed = cells.filter(({ wrong }) => wrong.length > 0);
  for (const { name } of failed) console.log(`failed: ${name}`);
  console.log(
    JSON.stringify({
      cells: cells.length,
      failed: failed.length,
      maxMs: Math.max(...cells.map(({ milliseconds }) => milliseconds)),
      maxCalls: Math.max(...cells.map(({ calls }) => calls)),
    }),
  );
};
