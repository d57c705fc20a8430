import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { BaseSequencer, type TestSpecification } from 'vitest/node';

/**
 * The files of tests that take longest alone, longest first, but those that mostly wait apart from each other; the figures
 * are in CONTRIBUTING.md. On a clean clone Vitest only knows sizes, and these are small: run last, they would keep one worker
 * busy while the others have ended. Among them is the one that enters every scenario: others that need what came of it
 * would wait.
 */
const longest = [
  'apps/api/src/commands/crash.postgres.programs.test.ts',
  'apps/api/src/commands/answer.test.ts',
  'apps/api/src/verifier/outcomes.test.ts',
  'apps/api/src/routes/leaves-events.test.ts',
  'apps/api/src/processes.postgres.programs.test.ts',
  'apps/api/src/routes/faults.test.ts',
  'apps/api/src/commands/crash.programs.test.ts',
  'apps/api/src/salesforce/transport.test.ts',
];

/** Starts the files that take longest first. */
export class LongestFirst extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    const { root } = this.ctx.config;
    for (const file of longest)
      if (!existsSync(join(root, file))) throw new Error(`${file} is gone: correct scripts/longest-first.ts`);
    const places = new Map(longest.map((file, place) => [join(root, file), place]));
    const placeOf = ({ moduleId }: TestSpecification): number => places.get(moduleId) ?? longest.length;
    // Projects stay in their order.
    const projects = Map.groupBy(await super.sort(files), ({ project }) => project);
    return [...projects.values()].flatMap((specs) => specs.toSorted((a, b) => placeOf(a) - placeOf(b)));
  }
}
