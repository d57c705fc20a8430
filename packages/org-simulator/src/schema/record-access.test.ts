import { describe, expect, test } from 'vitest';
import type { OrgState } from '../org-state.ts';
import { to18 } from '../salesforce-id.ts';
import { planQuery } from '../soql/plan.ts';
import { runPlan } from '../soql/run.ts';
import { customer, customerProfile, customersOrg, ids } from '../testing/customers.ts';
import { admin } from '../testing/orgs.ts';
import { World } from '../world.ts';
import { catalogFor } from './schema.ts';

const ask = (soql: (userId: string) => string, changes: Partial<OrgState> = {}, as = admin) => {
  const world = new World('test', [customersOrg(changes)]);
  const reader = world.find(as);
  const asked = world.find(customer);
  if (!reader || !asked) throw new Error('Nobody signs in.');
  return runPlan(planQuery(soql(asked.user.id), catalogFor('data', reader)), reader, '').records;
};
const asked = Object.values(ids).filter((id) => id.startsWith('500'));
const inList = `(${asked.map((id) => `'${to18(id)}'`).join(', ')})`;
const access = (changes: Partial<OrgState> = {}, as = admin) =>
  Object.fromEntries(
    ask(
      (userId) =>
        `SELECT RecordId, MaxAccessLevel FROM UserRecordAccess WHERE UserId = '${userId}' AND RecordId IN ${inList}`,
      changes,
      as,
    ).map(({ RecordId, MaxAccessLevel }) => [String(RecordId), MaxAccessLevel]),
  );
const levels = (changes: Partial<OrgState> = {}) => {
  const found = access(changes);
  return [ids.ofColleague, ids.ofPump, ids.ofOther, ids.named].map((id) => found[to18(id)]);
};
const sharedBy = (
  objectField: string,
  right: 'Read' | 'Edit',
  profile = customerProfile,
): Partial<OrgState> => ({
  sharingSets: [
    {
      name: 'S',
      label: 'S',
      profiles: [profile],
      mappings: [{ object: 'Case', access: right, userField: 'Account', objectField }],
    },
  ],
});

describe('UserRecordAccess', () => {
  test.each<[string, Partial<OrgState>, string[]]>([
    [
      'without a sharing set only cases of which the user is the contact',
      { sharingSets: [] },
      ['None', 'None', 'None', 'Read'],
    ],
    ['by the account of the case', {}, ['Read', 'None', 'None', 'Read']],
    [
      'by the account of the asset of the case',
      sharedBy('Asset.Account', 'Edit'),
      ['None', 'Edit', 'None', 'Read'],
    ],
    [
      'for a profile in lower case',
      sharedBy('accountid', 'Edit', customerProfile.toLowerCase()),
      ['Edit', 'None', 'None', 'Read'],
    ],
    [
      'by an external default that is public',
      { sharing: { Case: { internal: 'Read', external: 'Read' } } },
      ['Read', 'Read', 'Read', 'Read'],
    ],
  ])('shows %s', (_what, changes, expected) => {
    expect(levels(changes)).toEqual(expected);
  });

  test('has no row for what the running user cannot read', () => {
    expect(Object.keys(access({}, customer)).sort()).toEqual([ids.ofColleague, ids.named].map(to18).sort());
  });

  test('needs the user and the records', () => {
    expect(() => ask((userId) => `SELECT RecordId FROM UserRecordAccess WHERE UserId = '${userId}'`)).toThrow(
      'a filter on a reified column is required',
    );
  });
});
