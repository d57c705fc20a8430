import { checkRead, objectsIn } from '@orgready/org-simulator';
import { describe, expect, it } from 'vitest';
import { gatheredScenarios } from '../testing/gathered.ts';
import { readsOfAll } from '../testing/reads.ts';
import { allScenarios } from '../testing/scenario.ts';

describe('what the guides read', () => {
  it('exists in the schema of an org, read by read', async () => {
    const reads = readsOfAll(await gatheredScenarios());
    expect(reads.size).toBeGreaterThan(10);
    // What is read only when somebody asks why the product could not be connected.
    expect([...reads.keys()].some((line) => / FROM LoginHistory WHERE UserId = /.test(line))).toBe(true);
    const objects = objectsIn(allScenarios.flatMap(({ scenario }) => scenario.orgs));
    const faults = [...reads].flatMap(([line, read]) =>
      checkRead(read, objects).map((fault) => `${line}: ${fault}`),
    );
    expect(faults).toEqual([]);
  }, 60_000);
});
