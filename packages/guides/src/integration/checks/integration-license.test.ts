import { testCheck } from '../../testing/check-table.ts';
import { integrationLicense } from './integration-license.ts';

const seats = { name: 'Salesforce Integration', total: 5, used: 2, userChosen: false };

testCheck(integrationLicense, [
  ['seats are free', { seats }, 'passed integration-license.passed'],
  ['the org does not have the license', { seats: null }, 'failed blocker integration-license.absent'],
  [
    'the org has the license with no seats',
    { seats: { ...seats, total: 0, used: 0 } },
    'failed blocker integration-license.absent',
  ],
  ['every seat is used', { seats: { ...seats, used: 5 } }, 'failed blocker integration-license.full'],
  [
    'more seats are used than the org has',
    { seats: { ...seats, used: 7 } },
    'failed blocker integration-license.full',
  ],
  [
    'every seat is used, one of them by the chosen user',
    { seats: { ...seats, used: 5, userChosen: true } },
    'passed integration-license.passed',
  ],
]);
