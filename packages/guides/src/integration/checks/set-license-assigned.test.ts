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
const values = { license, held: [license.id], user: robin };

testCheck(setLicenseAssigned, [
  ['held', values, 'passed set-license-assigned.passed'],
  [
    'held, with an 18-character id',
    { ...values, held: ['0PLHs000000ApiBIAR'] },
    'passed set-license-assigned.passed',
  ],
  ['not held', { ...values, held: [] }, 'failed blocker set-license-assigned.absent'],
  ['another is held', { ...values, held: ['0PLHs000000Oth0'] }, 'failed blocker set-license-assigned.absent'],
  [
    'not held, and no seat is free',
    { ...values, license: { ...license, used: 9 }, held: [] },
    'failed blocker set-license-assigned.absent',
  ],
  ['this org does not have it', { ...values, license: null }, 'inapplicable integration-set.no-license'],
]);
