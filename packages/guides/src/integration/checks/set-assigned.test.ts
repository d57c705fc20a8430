import { testCheck } from '../../testing/check-table.ts';
import type { IntegrationSetAssignment } from '../facts/integration-set-assignments.ts';
import { setAssigned } from './set-assigned.ts';

const access = { id: '0PSHs000000AccBIAS', label: 'Access' };
const sets = { license: { id: '0PLHs000000ApiBIAS', label: 'API' }, matching: [access], lookAlikes: [] };
const assigned: IntegrationSetAssignment = {
  setIds: [access.id],
  name: 'Access',
  kind: 'permission-set',
  whyIgnored: null,
  expires: null,
};
const day = Date.UTC(2027, 2, 31);
const found = (...assignments: IntegrationSetAssignment[]) => ({ found: { sets, assignments } });

testCheck(setAssigned, [
  ['permanently', found(assigned), 'passed set-assigned.passed'],
  ['permanently, in a group', found({ ...assigned, kind: 'group' }), 'passed set-assigned.passed'],
  ['until a date', found({ ...assigned, expires: day }), 'failed blocker set-assigned.ends'],
  [
    'until a date, and permanently through another',
    found({ ...assigned, expires: day }, assigned),
    'passed set-assigned.passed',
  ],
  ['until the start of the epoch', found({ ...assigned, expires: 0 }), 'failed blocker set-assigned.ends'],
  [
    'it has expired',
    found({ ...assigned, whyIgnored: 'expired', expires: day }),
    'failed blocker set-assigned.expired',
  ],
  [
    'it is not active',
    found({ ...assigned, whyIgnored: 'inactive' }),
    'failed blocker set-assigned.inactive',
  ],
  ['it is revoked', found({ ...assigned, whyIgnored: 'revoked' }), 'failed blocker set-assigned.revoked'],
  [
    'it counts only in activated sessions',
    found({ ...assigned, whyIgnored: 'session' }),
    'failed blocker set-assigned.session',
  ],
  ['nothing', found(), 'failed blocker set-assigned.absent'],
  [
    'nothing, and no set to assign',
    { found: { sets: { ...sets, matching: [] }, assignments: [] } },
    'failed blocker set-assigned.absent',
  ],
]);
