import { advice, blocker, warning } from './expected.ts';
import { type Scenario, scenario } from './scenario.ts';
import { ids, jack, readyOrg } from './world.ts';

/** The profile of the user grants nothing on cases. */
const withoutCases = {
  profiles: readyOrg.profiles.map((one) => {
    if (one.id !== ids.customerProfile) return one;
    const { fields: _, ...others } = one;
    return { ...others, objects: { Account: ['Read' as const] } };
  }),
};
const helpSet = {
  name: 'Help_Center_Cases',
  label: 'Help Center Cases',
  permissions: [],
  objects: { Case: ['Read' as const] },
  fields: { '*': 'read' as const },
};

/** Who grants the object and its fields to the users. */
export const rightsScenarios: readonly Scenario[] = [
  scenario(
    'no-object-permission',
    'The profile may not read cases',
    {
      profiles: readyOrg.profiles.map((one) =>
        one.id === ids.customerProfile ? { ...one, objects: { Account: ['Read'] } } : one,
      ),
    },
    { 'object-rights': blocker },
  ),
  scenario(
    'rights-by-set',
    'The profile may not read cases, and a permission set of the user can',
    {
      ...withoutCases,
      permissionSets: [helpSet],
      assignments: [{ username: jack, set: helpSet.name }],
    },
    { 'object-rights': advice, 'field-access': advice },
  ),
  scenario(
    'rights-by-ended-set',
    'The assignment of the permission set that can read cases has ended',
    {
      ...withoutCases,
      permissionSets: [helpSet],
      assignments: [{ username: jack, set: helpSet.name, expires: '2024-01-31T00:00:00Z' }],
    },
    { 'object-rights': blocker, 'field-access': warning },
  ),
  scenario(
    'rights-by-unlicensed-set',
    'The permission set that can read cases is for another license',
    {
      ...withoutCases,
      permissionSets: [{ ...helpSet, license: 'Salesforce' }],
      assignments: [{ username: jack, set: helpSet.name }],
    },
    { 'object-rights': blocker, 'field-access': warning },
  ),
  scenario(
    'rights-by-licensed-set',
    'The permission set that can read cases is for the license of the user',
    {
      ...withoutCases,
      permissionSets: [{ ...helpSet, license: 'Customer Community' }],
      assignments: [{ username: jack, set: helpSet.name }],
    },
    { 'object-rights': advice, 'field-access': advice },
  ),
  scenario(
    'no-fields',
    'The profile can read no field of cases',
    {
      profiles: readyOrg.profiles.map((one) => {
        if (one.id !== ids.customerProfile) return one;
        const { fields: _, ...others } = one;
        return others;
      }),
    },
    { 'field-access': warning },
  ),
];
