import type { AnsweredContext } from '@orgready/guides/model/setup-context';
import { applicableSteps, factsOf } from '@orgready/guides/plan';
import { to18 } from '@orgready/guides/salesforce-id';
import { expect, it } from 'vitest';
import { paramsOf } from '../testing/integration.ts';
import { findScenario, verifyScenario } from '../testing/scenario.ts';
import { page, type ScriptedAnswer, scriptedOrg } from '../testing/scripted-org.ts';
import { startScenarios } from '../testing/simulator.ts';
import { wideScenario } from '../testing/wide-org.ts';
import { createDescribeCache } from './describe-cache.ts';
import { gather } from './gather.ts';
import { judge } from './judge.ts';

const { guide } = findScenario('integration/custom-profile');

it.each([
  { branch: 'an External Client App and a person', name: 'integration/custom-profile', known: 7, cold: 7 },
  {
    branch: 'a connected app and an integration user',
    name: 'integration/everything-asked-for',
    known: 9,
    cold: 9,
  },
])(
  'the whole guide with $branch, a profile, three sets and 20 objects of 25 fields: $known calls in two round trips, $cold in three when no describe is known',
  async ({ name, known, cold }) => {
    const scenario = wideScenario(20, 25, name);
    const simulator = await startScenarios();
    try {
      simulator.load(scenario.orgs);
      const describes = createDescribeCache();
      const first = await verifyScenario(simulator, guide, scenario, { describes });
      const again = await verifyScenario(simulator, guide, scenario, { describes });
      for (const check of ['object-rights', 'field-rights', 'system-permissions'])
        expect(again.verdicts.get(check)?.outcome, check).toBe('passed');
      expect({ calls: again.calls.length, waves: again.waves }).toEqual({ calls: known, waves: 2 });
      expect({ calls: first.calls.length, waves: first.waves }).toEqual({ calls: cold, waves: 3 });
    } finally {
      await simulator.close();
    }
  },
  60_000,
);

const userId = to18('005000000000001');
/** The profile's set and three others; each grants what is every fourth. */
const sets = ['0PS00000000000A', '0PS00000000000B', '0PS00000000000C', '0PS00000000000D'].map(to18);
const setFor = (name: string): string =>
  sets[[...name].reduce((sum, char) => sum + char.charCodeAt(0), 0) % sets.length] ?? '';
const setRow = (id: string) => ({
  Name: id,
  Label: id,
  IsOwnedByProfile: id === sets[0],
  IsCustom: true,
  HasActivationRequired: false,
  Profile: { Name: 'Wide' },
  PermissionsApiEnabled: true,
});
/** The names in the list of the condition on a column. */
const listed = (soql: string, column: string): string[] => {
  const [, list = ''] = new RegExp(` ${column} IN \\(([^)]*)\\)`).exec(soql) ?? [];
  return [...list.matchAll(/'([^']*)'/g)].map(([, name = '']) => name);
};

/** An org with whatever objects and fields it is asked for: the simulator would make all of them for every query. */
const orgWithAll = (objects: readonly string[], fieldsOf: ReadonlyMap<string, ReadonlySet<string>>) => {
  const rows = (soql: string): readonly unknown[] => {
    const [, from] = /\bFROM (\w+)/.exec(soql) ?? [];
    switch (from) {
      case 'User':
        return [
          {
            Id: userId,
            Name: 'Robin',
            Username: 'robin',
            IsActive: true,
            ProfileId: '00e000000000001',
            Profile: { Name: 'Wide', UserLicense: { Name: 'Salesforce' } },
          },
        ];
      case 'PermissionSetAssignment':
        return sets.map((id) => ({
          PermissionSetId: id,
          PermissionSetGroupId: null,
          ExpirationDate: null,
          IsActive: true,
          PermissionSet: setRow(id),
        }));
      case 'UserPermissionAccess':
        return [{ PermissionsApiEnabled: true, PermissionsViewSetup: true }];
      case 'PermissionSet':
        return [];
      case 'EntityParticle':
        return listed(soql, 'EntityDefinition.QualifiedApiName').flatMap((object) =>
          listed(soql, 'QualifiedApiName')
            .filter((field) => field === 'Id' || fieldsOf.get(object)?.has(field))
            .map((field) => ({
              QualifiedApiName: field,
              Label: field,
              IsPermissionable: field !== 'Id',
              IsUpdatable: true,
              IsCreatable: true,
              IsCalculated: false,
              IsAutonumber: false,
              IsCompound: false,
              IsComponent: false,
              FieldDefinitionId: `${object}.${field}`,
              FieldDefinition: null,
              EntityDefinition: { QualifiedApiName: object },
            })),
        );
      case 'ObjectPermissions':
        return listed(soql, 'SobjectType').map((object) => ({
          ParentId: setFor(object),
          SobjectType: object,
          PermissionsRead: true,
          PermissionsCreate: true,
          PermissionsEdit: true,
        }));
      case 'FieldPermissions':
        return listed(soql, 'Field').map((field) => ({
          ParentId: setFor(field),
          Field: field,
          PermissionsRead: true,
          PermissionsEdit: true,
        }));
      default:
        throw new Error(`Nobody should ask: ${soql.slice(0, 200)}`);
    }
  };
  const statements: string[] = [];
  const org = scriptedOrg((asked): ScriptedAnswer => {
    if (asked.startsWith('/'))
      return {
        body: {
          fields: [
            { name: 'PermissionsApiEnabled' },
            { name: 'PermissionsViewSetup' },
            { name: 'SobjectType', picklistValues: objects.map((value) => ({ value, active: true })) },
          ],
        },
      };
    statements.push(asked);
    const found = rows(asked);
    // More than one page of the catalog is an error, and of anything else another call.
    expect(found.length, asked.slice(0, 200)).toBeLessThanOrEqual(2_000);
    return page(found);
  });
  return { ...org, statements };
};

it('100 objects of 300 fields cost 24 calls, in statements that Salesforce takes', async () => {
  const params = paramsOf(wideScenario(100, 300));
  const objects = params.objects ?? [];
  const org = orgWithAll(
    objects.map(({ name }) => name),
    new Map(objects.map(({ name, fields }) => [name, new Set(fields.map((field) => field.name))])),
  );
  const setup: AnsweredContext = {
    params,
    answers: { 'runs-as': 'me' },
    now: Date.UTC(2026, 10, 21),
    connection: {
      orgId: '00D000000000001AAA',
      orgName: 'Acme',
      isSandbox: false,
      instanceUrl: 'https://acme.my.salesforce.com',
      userId,
      username: 'robin',
      scopes: ['api', 'id'],
      apiVersion: '66.0',
    },
  };
  const checks = applicableSteps(guide, setup)
    .filter(({ id }) => id === 'object-access' || id === 'field-access')
    .flatMap((step) => step.checks);
  const describes = createDescribeCache();
  const options = { session: org.session, setup, describes };
  await gather(factsOf(checks), options);
  const before = org.calls.length;
  let waves = 1;
  const readings = await gather(factsOf(checks), {
    ...options,
    onWave: async () => {
      waves += 1;
    },
  });
  expect(waves).toBe(2);
  expect(org.calls.length - before).toBe(24);
  expect(Math.max(...org.statements.map((soql) => soql.length))).toBeLessThan(100_000);
  const fail = (error: unknown): never => {
    throw error;
  };
  const verdicts = new Map(checks.map((check) => [check.id, judge(check, readings, setup, fail)]));
  expect(verdicts.get('object-rights')).toMatchObject({
    outcome: 'passed',
    message: { params: { count: 100 } },
  });
  expect(verdicts.get('field-rights')).toMatchObject({
    outcome: 'passed',
    message: { params: { count: 30_000 } },
  });
}, 120_000);
