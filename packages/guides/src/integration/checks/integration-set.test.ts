import { testCheck } from '../../testing/check-table.ts';
import { integrationSet } from './integration-set.ts';

const license = { id: '0PLHs000000ApiBIAS', label: 'Salesforce API Integration' };
const access = { id: '0PSHs000000AccBIAS', label: 'Access' };
const unlicensed: readonly { readonly id: string; readonly label: string }[] = [];
const sets = { license, matching: [], lookAlikes: [] };

testCheck(integrationSet, [
  [
    'a set of the license',
    { sets: { ...sets, matching: [access] }, unlicensed },
    'passed integration-set.passed',
  ],
  [
    'a set of the license, and a look-alike',
    { sets: { ...sets, matching: [access], lookAlikes: [access] }, unlicensed },
    'passed integration-set.passed',
  ],
  [
    'only a look-alike',
    { sets: { ...sets, lookAlikes: [access] }, unlicensed },
    'failed blocker integration-set.wrong',
  ],
  [
    'a set without a license, of a user who holds it',
    { sets, unlicensed: [access] },
    'passed integration-set.without-license',
  ],
  [
    'the same, beside a look-alike',
    { sets: { ...sets, lookAlikes: [access] }, unlicensed: [access] },
    'passed integration-set.without-license',
  ],
  ['no set', { sets, unlicensed }, 'failed blocker integration-set.absent'],
  [
    'no license in this org',
    { sets: { ...sets, license: null }, unlicensed },
    'failed blocker integration-set.no-license',
  ],
]);
