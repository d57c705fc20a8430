import { objectsOf, objectsWithReaders, readersOf } from '@orgready/guides/facts/shown-rows';
import type { Verdict } from '@orgready/guides/model/check';
import type { Scenario } from '@orgready/guides/model/scenario';
import { factsOf } from '@orgready/guides/plan';
import { type Simulator, schema } from '@orgready/org-simulator';
import type { OrgState } from '@orgready/org-simulator/org-state';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { gatheredScenarios } from '../testing/gathered.ts';
import { tellingScenarios, verifyScenario } from '../testing/scenario.ts';
import { startScenarios } from '../testing/simulator.ts';
import { readsOfGathering } from './gather.ts';

// Rows are hidden as Salesforce hides them: the reader lacks the permissions that show them, and the query answers with
// no rows. What the reader may do is itself judged by checks, which are left out; so is the reader as the subject.

let simulator: Simulator;
beforeAll(async () => {
  simulator = await startScenarios();
});
afterAll(() => simulator.close());

/** Each set of permissions that shows rows, by metadata name, with the objects that it shows. */
const hidings = Map.groupBy(
  objectsWithReaders.filter((object) => typeof readersOf(object) !== 'string'),
  (object) =>
    [readersOf(object)]
      .flat()
      .map((name) => name.replace(/^Permissions/, ''))
      .join(' '),
);

const nameOf = (index: number): string => `reader${index}@brightwood.example`;
/** What would show the same rows. */
const includedIn: Readonly<Record<string, readonly string[]>> = {
  ViewAllData: ['ModifyAllData'],
  ExternalClientAppViewer: ['ExternalClientAppAdmin'],
};
/** Reader 0 lacks nothing; each of the others lacks one set of permissions. */
const withouts = ['', ...hidings.keys()];

/** The scenario's orgs with these readers: each has what the scenario's reader has, without some permissions. */
const orgsOf = ({ orgs: [org, ...others], user }: Scenario): Scenario['orgs'] => {
  const person = org.users.find(({ username }) => username === user);
  const profile = org.profiles.find(({ name }) => name === person?.profile);
  if (!person || !profile) throw new Error(`There is no ${user}`);
  const readers = withouts.map((without, index) => ({
    missing: new Set(without.split(' ').flatMap((name) => [name, ...(includedIn[name] ?? [])])),
    username: nameOf(index),
    profile: `Reader ${index}`,
  }));
  const own = (org.assignments ?? []).filter(({ username }) => username === user);
  const state: OrgState = {
    ...org,
    profiles: [
      ...org.profiles,
      ...readers.map(({ missing, profile: name }) => ({
        ...profile,
        name,
        custom: true,
        permissions: (profile.permissions ?? []).filter((permission) => !missing.has(permission)),
      })),
    ],
    users: [
      ...org.users,
      ...readers.map(({ username, profile: name }) => ({ ...person, username, profile: name })),
    ],
    assignments: [
      ...(org.assignments ?? []),
      ...readers.flatMap(({ username }) => own.map((one) => ({ ...one, username }))),
    ],
    quirks: { ...org.quirks, rowsHidden: true },
  };
  return [state, ...others];
};

/** The scenario as one of the readers sees it, about the same user. */
const readBy = (scenario: Scenario, index: number): Scenario => {
  const { answers, user, subject } = scenario;
  const about = answers['runs-as'] === 'me' ? user : subject;
  return {
    ...scenario,
    user: nameOf(index),
    ...(about === undefined ? {} : { subject: about }),
    answers: about === undefined ? answers : { ...answers, 'runs-as': 'another' },
  };
};

const judgesReader = new Set([
  'reader-permissions',
  'reader-rights',
  'reading-rights',
  'modify-all-data',
  'signed-in',
  'api-access',
]);

const inShort = (verdict: Verdict | undefined): string =>
  verdict === undefined
    ? 'untested'
    : [verdict.outcome, verdict.outcome === 'failed' ? verdict.severity : ''].join(' ').trim();
const isUndecided = (short: string): boolean => ['cantTell', 'untested', 'inapplicable'].includes(short);

const scenarios = tellingScenarios.filter(
  ({ scenario }) => !scenario.withoutOrg && scenario.signInRefusal === undefined,
);

it('rows that are hidden from the reader fail and pass no check', async () => {
  const wrong: string[] = [];
  const changed = new Map<string, number>();
  for (const { name, guide, scenario } of scenarios) {
    simulator.load(orgsOf(scenario));
    const found: ReadonlyMap<string, Verdict | undefined>[] = [];
    for (const index of withouts.keys())
      found.push((await verifyScenario(simulator, guide, readBy(scenario, index))).verdicts);
    const [whole, ...hidden] = found;
    for (const [index, verdicts] of hidden.entries())
      for (const [check, verdict] of whole ?? []) {
        const [was, is] = [inShort(verdict), inShort(verdicts.get(check))];
        if (was === is || judgesReader.has(check)) continue;
        const without = withouts[index + 1] ?? '';
        changed.set(without, (changed.get(without) ?? 0) + 1);
        if (!isUndecided(is)) wrong.push(`${name} ${check}: ${was} -> ${is} without ${without}`);
      }
  }
  expect(wrong).toEqual([]);
  // The simulator shows app policies to anyone who sees the apps.
  expect([...hidings.keys()].filter((without) => !changed.has(without))).toEqual(['ExternalClientAppAdmin']);
}, 600_000);

it('the table names objects that exist', () => {
  // A list inside the rows of a query is named by its relationship.
  const relationships = ['PermissionSetAssignments'];
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
