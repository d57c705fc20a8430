import { grantersOf } from '@orgready/guides/effective-access';
import { type SubjectAccess, subjectAccess } from '@orgready/guides/integration/facts/subject-access';
import { type SubjectGrants, subjectGrants } from '@orgready/guides/integration/facts/subject-grants';
import { findObjects } from '@orgready/guides/integration/object-findings';
import { subjectUser } from '@orgready/guides/integration/subject';
import type { Reading } from '@orgready/guides/model/fact';
import type { RequiredObject } from '@orgready/guides/required-object';
import type { Simulator } from '@orgready/org-simulator';
import type { ObjectPermission, OrgObject, OrgState } from '@orgready/org-simulator/org-state';
import fc from 'fast-check';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { paramsOf } from '../testing/integration.ts';
import { findScenario, verifyScenario } from '../testing/scenario.ts';
import { startScenarios } from '../testing/simulator.ts';

// Salesforce's own answer for a user (`UserPermissionAccess`, `UserEntityAccess`) is what ours must come to from the
// sets that are assigned. Ours never reads those two for what it judges: they do not say who grants a right.

let simulator: Simulator;
beforeAll(async () => {
  simulator = await startScenarios();
});
afterAll(() => simulator.close());

const { guide, scenario: base } = findScenario('integration/custom-profile');
const [org] = base.orgs;
const username = 'robin.runner@brightwood.example';
const permissions = ['ApiEnabled', 'ViewAllData', 'ModifyAllData'] as const;
const rights = ['Read', 'Create', 'Edit', 'Delete'] as const;
const columns = {
  Read: 'IsReadable',
  Create: 'IsCreatable',
  Edit: 'IsEditable',
  Delete: 'IsDeletable',
} as const;

/** Follows products as price book entries do, and is known to Salesforce by an id instead of its name. */
const custom: OrgObject = {
  name: 'Price_Note__c',
  label: 'Price Note',
  labelPlural: 'Price Notes',
  permissionable: false,
  inheritsFrom: 'Product2',
  fields: [{ name: 'Id', label: 'Record ID', type: 'id', permissionable: false, updateable: false }],
};
const objects = ['Account', 'Product2', 'PricebookEntry', custom.name];

interface Given {
  permissions: string[];
  objects: Record<string, ObjectPermission[]>;
}
const grants: fc.Arbitrary<Given> = fc.record({
  permissions: fc.oneof(
    { weight: 3, arbitrary: fc.subarray(['ApiEnabled', 'ViewAllData']) },
    { weight: 1, arbitrary: fc.subarray([...permissions]) },
  ),
  objects: fc.dictionary(fc.constantFrom('Account', 'Product2'), fc.subarray([...rights]), {
    noNullPrototype: true,
  }),
});
/** View All Data is never granted without Read of every object, and is gone where that is (Object Reference, ObjectPermissions). */
const granted = grants.map(
  ({ permissions: given, objects: own }): Given => ({
    permissions: given,
    objects: given.includes('ViewAllData')
      ? { Account: [...(own.Account ?? []), 'Read'], Product2: [...(own.Product2 ?? []), 'Read'] }
      : own,
  }),
);
const muted = grants.map(
  ({ permissions: given, objects: own }): Given => ({
    permissions: Object.keys(own).length > 0 ? [...given, 'ViewAllData'] : given,
    objects: own,
  }),
);
const names = ['A', 'B', 'C'];
const assignment = fc.record(
  {
    target: fc.constantFrom(...names, 'G', 'H'),
    expires: fc.constantFrom('2020-01-01T00:00:00.000+0000', '2090-01-01T00:00:00.000+0000'),
    active: fc.boolean(),
    revoked: fc.boolean(),
    withoutLicense: fc.boolean(),
  },
  { requiredKeys: ['target'] },
);
const group = fc.record({ sets: fc.subarray(names), muted: fc.option(muted, { nil: undefined }) });
const world = fc.record({
  profile: granted,
  sets: fc.tuple(
    ...names.map(() =>
      fc.record({
        given: granted,
        sessionBased: fc.boolean(),
        license: fc.option(fc.constantFrom('Salesforce', 'Salesforce Platform', 'TidewaterPsl'), {
          nil: undefined,
        }),
      }),
    ),
  ),
  licenseEnded: fc.boolean(),
  groups: fc.tuple(group, group),
  assignments: fc.uniqueArray(assignment, { selector: ({ target }) => target, maxLength: 5 }),
  groupAssignmentsWithoutSet: fc.boolean(),
});
type World = typeof world extends fc.Arbitrary<infer W> ? W : never;

const stateOf = (one: World): OrgState => ({
  ...org,
  objects: [...(org.objects ?? []), custom],
  profiles: [...org.profiles, { name: 'P', license: 'Salesforce', custom: true, ...one.profile }],
  users: org.users.map((user) => (user.username === username ? { ...user, profile: 'P' } : user)),
  permissionSets: [
    ...(org.permissionSets ?? []),
    ...one.sets.map(({ given, sessionBased, license }, index) => ({
      name: names[index] ?? '',
      label: `Set ${names[index]}`,
      sessionBased,
      // A group with a set for another license is in doubt: ours says neither yes nor no.
      ...(license === undefined || one.groups.some(({ sets }) => sets.includes(names[index] ?? ''))
        ? {}
        : { license }),
      ...given,
    })),
  ],
  permissionSetGroups: one.groups.map(({ sets, muted }, index) => ({
    name: ['G', 'H'][index] ?? '',
    label: `Group ${index}`,
    sets,
    ...(muted ? { muted } : {}),
  })),
  assignments: [
    ...(org.assignments ?? []),
    ...one.assignments.map(({ target, ...how }) => ({
      username,
      ...(['G', 'H'].includes(target) ? { group: target } : { set: target }),
      ...how,
    })),
  ],
  disabledLicenses: one.licenseEnded ? ['TidewaterPsl'] : [],
  quirks: { userAccessPolicies: true, groupAssignmentsWithoutSet: one.groupAssignmentsWithoutSet },
});

/** A query as that user sees it; null where the user may not use the API. */
const ask = async (as: string, soql: string): Promise<Record<string, unknown>[] | null> => {
  const token = simulator.token(as);
  const answer = await fetch(
    `${token.instance_url}/services/data/v66.0/query?q=${encodeURIComponent(soql)}`,
    { headers: { authorization: `Bearer ${token.access_token}` } },
  );
  const body = (await answer.json()) as {
    readonly records?: Record<string, unknown>[];
    readonly 0?: { readonly errorCode: string };
  };
  if (body.records) return body.records;
  if (body[0]?.errorCode === 'API_CURRENTLY_DISABLED') return null;
  throw new Error(JSON.stringify(body));
};

const valueRead = <T>(reading: Reading<T> | undefined): T => {
  if (reading?.state !== 'read') throw new Error(`Not read: ${JSON.stringify(reading)}`);
  return reading.value;
};

it('the access of a user that we work out is the one that Salesforce works out', async () => {
  const seen = { granted: 0, refused: 0 };
  await fc.assert(
    fc.asyncProperty(world, async (one) => {
      simulator.load([stateOf(one)]);
      const required = objects.map((name): RequiredObject => ({ name, access: 'read', fields: [] }));
      const { readings, setup } = await verifyScenario(simulator, guide, {
        ...base,
        params: { ...paramsOf(base), objects: required },
      });
      const { sets } = valueRead(readings.get(subjectGrants) as Reading<SubjectGrants>);
      const ours = permissions.filter((name) => grantersOf(sets, `Permissions${name}`).length > 0);
      const theirs = await ask(
        username,
        `SELECT ${permissions.map((name) => `Permissions${name}`).join(', ')} FROM UserPermissionAccess`,
      );
      if (theirs === null) expect(ours).not.toContain('ApiEnabled');
      else expect(ours).toEqual(permissions.filter((name) => theirs[0]?.[`Permissions${name}`] === true));

      const rows = await ask(
        base.user,
        `SELECT EntityDefinition.QualifiedApiName, ${Object.values(columns).join(', ')} FROM UserEntityAccess WHERE UserId = '${setup.answers[subjectUser]}' AND EntityDefinition.QualifiedApiName IN (${objects.map((name) => `'${name}'`).join(', ')}) LIMIT 200`,
      );
      expect(rows).toHaveLength(objects.length);
      const found = findObjects(required, valueRead(readings.get(subjectAccess) as Reading<SubjectAccess>));
      for (const { required: object, granted: own } of found) {
        const row = rows?.find(
          ({ EntityDefinition: entity }) =>
            (entity as { QualifiedApiName: string }).QualifiedApiName === object.name,
        );
        const expected = rights.filter((right) => row?.[columns[right]] === true);
        expect(
          rights.filter((right) => own.has(right)),
          object.name,
        ).toEqual(expected);
        seen.granted += expected.length;
        seen.refused += rights.length - expected.length;
      }
    }),
    { numRuns: 40 },
  );
  expect(seen.granted).toBeGreaterThan(50);
  expect(seen.refused).toBeGreaterThan(50);
}, 120_000);
