import { testCheck } from '../../testing/check-table.ts';
import { robin } from '../../testing/subject.ts';
import { setLicenceAssigned } from './set-licence-assigned.ts';

const licence = {
  id: '0PLHs000000ApiB',
  label: 'Salesforce API Integration',
  active: true,
  total: 5,
  used: 1,
};
const values = { licence, held: [licence.id], user: robin };

testCheck(setLicenceAssigned, [
  ['held', values, 'passed set-licence-assigned.passed'],
  [
    'held, its id written with 18 characters',
    { ...values, held: ['0PLHs000000ApiBIAR'] },
    'passed set-licence-assigned.passed',
  ],
  ['not held', { ...values, held: [] }, 'failed blocker set-licence-assigned.absent'],
  ['another is held', { ...values, held: ['0PLHs000000Oth0'] }, 'failed blocker set-licence-assigned.absent'],
  [
    'not held, and no seat is free',
    { ...values, licence: { ...licence, used: 9 }, held: [] },
    'failed blocker set-licence-assigned.absent',
  ],
  ['this org does not have it', { ...values, licence: null }, 'inapplicable integration-set.no-licence'],
]);
