import { objectsOf, objectsWithReaders } from '@orgready/guides/facts/shown-rows';
import type { ReadFact } from '@orgready/guides/model/fact';
import { factsOf } from '@orgready/guides/plan';
import { shortVerdict } from '@orgready/guides/testing/verdict';
import { type Simulator, schema } from '@orgready/org-simulator';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { gatheredScenarios } from '../testing/gathered.ts';
import { verifyScenario } from '../testing/scenario.ts';
import { startScenarios } from '../testing/simulator.ts';
import { isDecidedOtherwise } from '../testing/sweep/decided-otherwise.ts';
import { type Covered, coverFacts } from '../testing/sweep/fact-cover.ts';
import { allRights, type Right, readersWithout, rightTo } from '../testing/sweep/readers.ts';
import { readsOfGathering } from './gather.ts';

// What the reader may do is itself judged by checks, which are left out; so is the reader as the subject.

let simulator: Simulator;
beforeAll(async () => {
  simulator = await startScenarios();
});
afterAll(() => simulator.close());

const judgesReader = new Set([
  'reader-permissions',
  'reader-rights',
  'reading-rights',
  'modify-all-data',
  'signed-in',
  'api-access',
]);

/** Salesforce shows them to everybody (Object Reference, PackageLicense). */
const neverHidden = ['package-license'];

/** Returns the rights that show what a fact reads. */
const rightsFor = (fact: ReadFact<unknown>, { readings, setup }: Covered['gathered']): readonly Right[] =>
  readsOfGathering([fact], readings, setup)
    .flatMap(objectsOf)
    .flatMap((object) => rightTo(object) ?? []);

it('rows that are hidden from the reader fail and pass no check, whatever fact they are read for', async () => {
  const wrong: string[] = [];
  const changed = new Set<Right>();
  const stillRead: string[] = [];
  for (const { gathered, facts } of coverFacts(await gatheredScenarios())) {
    const { name, guide, scenario } = gathered;
    const rights = new Map([...facts.keys()].map((fact) => [fact, rightsFor(fact, gathered)]));
    const withouts = [...new Set([...rights.values()].flat())];
    if (withouts.length === 0) continue;
    const { orgs, seen } = readersWithout(scenario, ['', ...withouts]);
    simulator.load(orgs);
    const found = [];
    for (const one of seen) found.push(await verifyScenario(simulator, guide, one));
    const [whole, ...hidden] = found;
    for (const [index, { verdicts, kept }] of hidden.entries()) {
      const without = withouts[index] ?? '';
      for (const [fact, needed] of rights)
        if (
          needed.includes(without) &&
          !neverHidden.includes(fact.id) &&
          JSON.stringify(kept.get(fact.id)) === JSON.stringify(whole?.kept.get(fact.id))
        )
          stillRead.push(`${name} ${fact.id} without ${without}`);
      for (const [check, verdict] of whole?.verdicts ?? []) {
        const is = verdicts.get(check);
        if (judgesReader.has(check)) continue;
        if (shortVerdict(is) !== shortVerdict(verdict)) changed.add(without);
        if (isDecidedOtherwise(verdict, is))
          wrong.push(`${name} ${check}: ${shortVerdict(is)} without ${without}`);
      }
    }
  }
  expect(wrong).toEqual([]);
  expect(stillRead).toEqual([]);
  expect(allRights.filter((right) => !changed.has(right))).toEqual([]);
}, 600_000);

it('the table names objects that exist', () => {
  // A list inside the rows of a query is named by its relationship.
  const relationships = ['PermissionSetAssignments', 'PermissionSetLicenseAssignments'];
  const known = new Set([...Object.keys(schema.data), ...Object.keys(schema.tooling), ...relationships]);
  expect(objectsWithReaders.filter((object) => !known.has(object))).toEqual([]);
});

it('the table names every object that a fact reads, except those whose records are the customer’s', async () => {
  const gathered = await gatheredScenarios();
  const asked = new Set(
    gathered.flatMap(({ checks, readings, setup }) =>
      readsOfGathering(factsOf(checks), readings, setup).flatMap(objectsOf),
    ),
  );
  const own = new Set(
    gathered.flatMap(({ scenario }) => scenario.orgs[0].objects?.map(({ name }) => name) ?? []),
  );
  expect(asked.size).toBeGreaterThan(20);
  const unlisted = [...asked].filter((object) => !objectsWithReaders.includes(object));
  expect(unlisted.filter((object) => !own.has(object))).toEqual([]);
}, 300_000);
