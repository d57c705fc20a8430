import { testCheck } from '../../testing/check-table.ts';
import { integrationSet } from './integration-set.ts';

const license = { id: '0PLHs000000ApiBIAS', label: 'Salesforce API Integration' };
const access = { id: '0PSHs000000AccBIAS', label: 'Access' };
const sets = { license, matching: [], lookAlikes: [] };

testCheck(integrationSet, [
  ['a set of the license', { sets: { ...sets, matching: [access] } }, 'passed integration-set.passed'],
  [
    'a set of the license, and a look-alike',
    { sets: { ...sets, matching: [access], lookAlikes: [access] } },
    'passed integration-set.passed',
  ],
  ['only a look-alike', { sets: { ...sets, lookAlikes: [access] } }, 'failed blocker integration-set.wrong'],
  ['no set', { sets }, 'failed blocker integration-set.absent'],
  [
    'no license in this org',
    { sets: { ...sets, license: null } },
    'failed blocker integration-set.no-license',
  ],
]);
