import { testCheck } from '../../testing/check-table.ts';
import { robin } from '../../testing/subject.ts';
import { setLicenseAssigned } from './set-license-assigned.ts';

const license = {
  id: '0PLHs000000ApiB',
  label: 'Salesforce API Integration',
  active: true,
  total: 5,
  used: 1,
};
const assigned = {
  setIds: ['0PSHs000000AccBIAS'],
  name: 'Access',
  kind: 'permission-set',
  whyIgnored: null,
  expires: null,
} as const;
const found = { sets: { license: null, matching: [], lookAlikes: [] }, assignments: [assigned] };
const holding = (...ids: readonly string[]) => ({
  user: null,
  sets: ids.map((id) => ({ id, name: 'Salesforce API Integration', isActive: true })),
});
const values = { license, held: holding(license.id), user: robin, found };
const notAssigned = { ...found, assignments: [] };

testCheck(setLicenseAssigned, [
  ['held', values, 'passed set-license-assigned.passed'],
  [
    'held, with an 18-character id',
    { ...values, held: holding('0PLHs000000ApiBIAR') },
    'passed set-license-assigned.passed',
  ],
  ['not held', { ...values, held: holding() }, 'failed blocker set-license-assigned.absent'],
  [
    'not held, because nothing is assigned yet',
    { ...values, held: holding(), found: notAssigned },
    'cantTell not-yet set-license-assigned.waits',
  ],
  [
    'not held, because the assignment has ended',
    {
      ...values,
      held: holding(),
      found: { ...found, assignments: [{ ...assigned, whyIgnored: 'expired' }] },
    },
    'cantTell not-yet set-license-assigned.waits',
  ],
  [
    'nothing is assigned, and no seat is free for it',
    { ...values, license: { ...license, used: 9 }, held: holding(), found: notAssigned },
    'failed blocker set-license-assigned.absent',
  ],
  [
    'held, and it has ended',
    { ...values, license: { ...license, active: false } },
    'failed blocker set-license-assigned.ended',
  ],
  [
    'another is held',
    { ...values, held: holding('0PLHs000000Oth0') },
    'failed blocker set-license-assigned.absent',
  ],
  [
    'not held, and no seat is free',
    { ...values, license: { ...license, used: 9 }, held: holding() },
    'failed blocker set-license-assigned.absent',
  ],
  ['this org does not have it', { ...values, license: null }, 'inapplicable integration-set.no-license'],
]);
