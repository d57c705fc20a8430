import { expect, it } from 'vitest';
import { read } from '../../model/derive.ts';
import type { Fact, Reading } from '../../model/fact.ts';
import { withDependencies } from '../../plan.ts';
import { computeReading } from '../../readings.ts';
import { setupWith } from '../../testing/setup.ts';
import { connectionAssignments, connectionGroupAssignments } from './connection-assignments.ts';
import { permissionColumns } from './connection-columns.ts';
import { connectionHolders, type Holder } from './connection-holders.ts';
import { connectionLicenses } from './connection-licenses.ts';
import { connectionSets } from './connection-sets.ts';

const columns = { connections: 'PermissionsManagePartnerNetConn', queues: null };
const groupId = '0PG000000000001AAA';
const aggregate = {
  id: '0PS000000000001AAA',
  groupId,
  name: 'Group',
  permissions: new Set([columns.connections]),
};

it.each([
  [false, ['Group']],
  [true, []],
])('a group that needs an activated session (%s) makes holders: %j', (HasActivationRequired, by) => {
  const assigned = connectionGroupAssignments.shape.parse([
    {
      AssigneeId: '005000000000001AAA',
      Assignee: { Name: 'Ana Admin', Username: 'ana@customer.example' },
      PermissionSetId: null,
      PermissionSetGroupId: groupId,
      PermissionSetGroup: { MasterLabel: 'Group', Status: 'Updated', HasActivationRequired },
      ExpirationDate: null,
      IsActive: true,
      PermissionSet: null,
    },
  ]);
  const known = new Map<Fact<unknown>, Reading<unknown>>([
    [permissionColumns, read(columns)],
    [connectionSets, read([aggregate])],
    [connectionAssignments, read([])],
    [connectionGroupAssignments, read(assigned)],
  ]);
  for (const fact of withDependencies([connectionHolders]))
    if (!known.has(fact))
      known.set(fact, fact.kind === 'read' ? read([]) : computeReading(fact, setupWith(), known));
  const found = known.get(connectionHolders) as Reading<readonly Holder[]>;
  const names = found.state === 'read' ? found.value.flatMap((one) => one.by.map(({ name }) => name)) : found;
  expect(names).toEqual(by);
});

it.each([
  ['0PL000000000001AAA', false],
  ['100000000000001AAA', true],
  [null, true],
])('held licenses that cannot be read matter only if a set needs one: %s', (license, isKnown) => {
  const assigned = connectionAssignments.shape.parse([
    {
      AssigneeId: '005000000000001AAA',
      Assignee: {
        Name: 'Ana Admin',
        Username: 'ana@customer.example',
        Profile: { UserLicenseId: '100000000000001AAA', UserLicense: { Name: 'Salesforce' } },
      },
      PermissionSetId: '0PS000000000002AAA',
      PermissionSetGroupId: null,
      ExpirationDate: null,
      IsActive: true,
      PermissionSet: {
        Name: 'Partners',
        Label: 'Partners',
        IsOwnedByProfile: false,
        HasActivationRequired: false,
        LicenseId: license,
        License: license === null ? null : { Name: 'Some license' },
        PermissionsManagePartnerNetConn: true,
      },
    },
  ]);
  const known = new Map<Fact<unknown>, Reading<unknown>>([
    [permissionColumns, read(columns)],
    [connectionAssignments, read(assigned)],
    [connectionLicenses, { state: 'failed', failure: { reason: 'no-access' } }],
  ]);
  for (const fact of withDependencies([connectionHolders]))
    if (!known.has(fact))
      known.set(fact, fact.kind === 'read' ? read([]) : computeReading(fact, setupWith(), known));
  expect(known.get(connectionHolders)?.state).toBe(isKnown ? 'read' : 'failed');
});
