import { expect, it } from 'vitest';
import { read } from '../../model/derive.ts';
import { readingsFor } from '../../readings.ts';
import { setupWith } from '../../testing/setup.ts';
import { customerSets } from './customer-sets.ts';
import { customerRows } from './customer-user.ts';

const set = { Name: 'Access', Label: 'Access', IsOwnedByProfile: false, HasActivationRequired: false };
const community = { LicenseId: '100000000000001AAA', License: { Name: 'Customer Community' } };
const internal = { LicenseId: '100000000000002AAA', License: { Name: 'Salesforce' } };
const support = { LicenseId: '0PL000000000001AAA', License: { Name: 'Support' } };
const row = {
  PermissionSetId: '0PS000000000001AAA',
  PermissionSetGroupId: null,
  ExpirationDate: null,
  IsActive: true,
  PermissionSet: set,
};
const profile = {
  ...row,
  PermissionSetId: '0PS000000000002AAA',
  PermissionSet: { ...set, ...community, IsOwnedByProfile: true },
};
const ofGroup = (HasActivationRequired: boolean) => ({
  ...row,
  PermissionSetGroupId: '0PG000000000001AAA',
  PermissionSetGroup: { MasterLabel: 'Group', Status: 'Updated', HasActivationRequired },
});

it.each([
  ['a permission set', [profile, row], ['Access']],
  ['a group', [profile, ofGroup(false)], ['Group']],
  ['a group that counts only in sessions that activate it', [profile, ofGroup(true)], []],
  [
    'a group whose own set is not shown',
    [profile, row, { ...ofGroup(false), PermissionSetId: null, PermissionSet: null }],
    null,
  ],
  ['a permission set, without the profile', [row], null],
  [
    'a set for the license of the user',
    [profile, { ...row, PermissionSet: { ...set, ...community } }],
    ['Access'],
  ],
  ['a set for another license', [profile, { ...row, PermissionSet: { ...set, ...internal } }], []],
  [
    'a set for a permission set license that the user has',
    [profile, { ...row, PermissionSet: { ...set, ...support } }],
    ['Access'],
  ],
  [
    'a set for another license, where the license of the user is not shown',
    [
      { ...profile, PermissionSet: { ...set, IsOwnedByProfile: true } },
      { ...row, PermissionSet: { ...set, ...internal } },
    ],
    null,
  ],
])('the permission sets that count for a customer, of %s', (_, records, names) => {
  const rows = customerRows.shape.parse([
    {
      Id: '005000000000001AAA',
      Name: 'Cleo Customer',
      Username: 'cleo@customer.example',
      IsActive: true,
      LastLoginDate: null,
      ProfileId: '00e000000000001AAA',
      Profile: { Name: 'Customer', UserLicense: null },
      PermissionSetAssignments: { records },
      PermissionSetLicenseAssignments: {
        records: [
          {
            PermissionSetLicenseId: support.LicenseId,
            PermissionSetLicense: { MasterLabel: 'Support', Status: 'Active' },
          },
        ],
      },
    },
  ]);
  const found = customerSets.derive(
    setupWith(),
    readingsFor(customerSets, new Map([[customerRows, read(rows)]])),
  );
  expect(found.state === 'read' && (found.value?.map(({ name }) => name) ?? null)).toEqual(names);
});
