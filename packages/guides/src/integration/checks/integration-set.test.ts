import { testCheck } from '../../testing/check-table.ts';
import { integrationSet } from './integration-set.ts';

const licence = { id: '0PLHs000000ApiBIAS', label: 'Salesforce API Integration' };
const access = { id: '0PSHs000000AccBIAS', label: 'Access' };
const sets = { licence, right: [], lookAlikes: [] };

testCheck(integrationSet, [
  ['a set of the licence', { sets: { ...sets, right: [access] } }, 'passed integration-set.passed'],
  [
    'such a set beside one that only looks alike',
    { sets: { ...sets, right: [access], lookAlikes: [access] } },
    'passed integration-set.passed',
  ],
  [
    'one that only looks alike',
    { sets: { ...sets, lookAlikes: [access] } },
    'failed blocker integration-set.wrong',
  ],
  ['no set', { sets }, 'failed blocker integration-set.absent'],
  [
    'no licence in this org',
    { sets: { ...sets, licence: null } },
    'failed blocker integration-set.no-licence',
  ],
]);
