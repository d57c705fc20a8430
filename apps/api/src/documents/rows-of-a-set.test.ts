import { unpackMatrix } from '@orgready/shared/document/matrix';
import type { StepDocument } from '@orgready/shared/document/step';
import { expect, it } from 'vitest';
import { useScenarios } from '../testing/use-scenarios.ts';

const scenarios = useScenarios();

/** The tables of a step, by check. */
const matrixOf = ({ checks }: StepDocument, check: string) => {
  const evidence = checks.find(({ id }) => id === check)?.evidence[0];
  if (evidence?.kind !== 'matrix') throw new Error(`${check} has no table`);
  return unpackMatrix(evidence);
};

const hrefsIn = (step: StepDocument): ReadonlyMap<string, string | null> =>
  new Map(
    ['object-rights', 'field-rights'].flatMap((check) =>
      matrixOf(step, check).groups.flatMap((group) =>
        group.rows.map(
          ({ name, href }) =>
            [
              check === 'field-rights' ? `${group.name}.${name}` : name,
              href && decodeURIComponent(href),
            ] as const,
        ),
      ),
    ),
  );

it('every object and field of an integration user leads to the object’s page in the permission set', async () => {
  const hrefs = hrefsIn(await scenarios.readStep('integration/integration-set-gaps', 'object-permissions'));
  expect(hrefs.size).toBeGreaterThan(10);
  for (const [row, href] of hrefs) {
    // A price book entry has no page in a permission set.
    if (row === 'PricebookEntry') expect(href).toBeNull();
    else
      expect(href).toMatch(
        new RegExp(
          `/lightning/setup/PermSets/page\\?address=/0PS\\w{12,15}\\?s=EntityPermissions&o=${row.split('.')[0]}$`,
        ),
      );
  }
});

it('leads to the list of permission sets while it is not known which set that is', async () => {
  const hrefs = hrefsIn(
    await scenarios.readStep('integration/integration-set-look-alike', 'object-permissions'),
  );
  expect(new Set(hrefs.values())).toEqual(
    new Set([expect.stringMatching(/\/lightning\/setup\/PermSets\/home$/), null]),
  );
});

it('a person’s objects and fields lead to the pages of the objects', async () => {
  const { checks } = await scenarios.readStep('integration/object-not-on-profile', 'object-access');
  const evidence = checks.find(({ id }) => id === 'object-rights')?.evidence[0];
  expect(JSON.stringify(evidence)).toContain('ObjectManager');
  expect(JSON.stringify(evidence)).not.toContain('PermSets');
});

it('of an empty set only what has a checkbox is counted as missing', async () => {
  const step = await scenarios.readStep('integration/integration-set-not-assigned', 'object-permissions');
  const gapsOf = (check: string) => matrixOf(step, check).groups.reduce((sum, { gaps }) => sum + gaps, 0);
  expect([gapsOf('object-rights'), gapsOf('field-rights')]).toEqual([5, 8]);
});
