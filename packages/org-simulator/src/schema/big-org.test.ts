import { describe, expect, test } from 'vitest';
import { rightsOrg } from '../testing/rights.ts';
import { createCallerIn, startForTests } from '../testing/running.ts';

const simulator = startForTests();

describe('rows that a query excludes are not computed', () => {
  test.each([
    ['FieldPermissions', "Parent.Name = 'Writing' AND SobjectType = 'Account'"],
    ['FieldPermissions', "Field IN ('account.industry', 'Renewal__c.Due__c') AND PermissionsEdit = TRUE"],
    ['FieldPermissions', "(SobjectType = 'Account' AND Field != 'Account.Industry') AND Field LIKE '%s%'"],
    ['ObjectPermissions', "SobjectType > 'Account' AND Parent.IsOwnedByProfile = TRUE"],
    ['ObjectPermissions', "SobjectType NOT IN ('Account') AND PermissionsRead = TRUE"],
  ])('of %s WHERE %s, with the same answer', async (object, where) => {
    const { query } = createCallerIn(simulator(), rightsOrg());
    const ids = async (condition: string) =>
      (await query(`SELECT Id FROM ${object} WHERE ${condition}`)).body.records;
    const narrow = await ids(where);
    expect(narrow.length).toBeGreaterThan(0);
    // With an alternative no condition is necessary.
    expect(narrow).toEqual(await ids(`(${where}) OR (${where})`));
  });
});

test('an org of 100 objects with 300 fields each is returned completely', async () => {
  const objects = Array.from({ length: 100 }, (_, index) => ({
    name: `Thing${index}__c`,
    label: `Thing ${index}`,
    labelPlural: `Things ${index}`,
    fields: Array.from({ length: 300 }, (__, field) => ({
      name: `Field${field}__c`,
      label: `Field ${field}`,
      type: 'string',
    })),
  }));
  const [administrator] = rightsOrg().profiles;
  if (!administrator) throw new Error('The profile is missing.');
  const { query, tooling } = createCallerIn(
    simulator(),
    rightsOrg({
      objects,
      profiles: [
        { ...administrator, fields: { '*': 'edit' } },
        { name: 'Plain', license: 'Salesforce', permissions: [], fields: { '*': 'read' } },
      ],
      permissionSets: [],
      permissionSetGroups: [],
    }),
  );
  const names = objects.map(({ name }) => `'${name}'`).join(',');
  const particles = `FROM EntityParticle WHERE EntityDefinition.QualifiedApiName IN (${names})`;
  expect(
    (await tooling(`SELECT FieldDefinition.QualifiedApiName ${particles} ORDER BY DurableId LIMIT 2000`))
      .body,
  ).toMatchObject({ totalSize: 2000 });
  const permissions = `FROM FieldPermissions WHERE SobjectType IN (${names})`;
  expect((await query(`SELECT Field ${permissions} AND Parent.Profile.Name = 'Plain'`)).body).toMatchObject({
    totalSize: 30_000,
  });
});
