import { testCheck } from '../../testing/check-table.ts';
import { integrationLicence } from './integration-licence.ts';

const seats = { name: 'Salesforce Integration', total: 5, used: 2, userChosen: false };

testCheck(integrationLicence, [
  ['seats are free', { seats }, 'passed integration-licence.passed'],
  ['the org does not have the licence', { seats: null }, 'failed blocker integration-licence.absent'],
  [
    'the org has it without a seat',
    { seats: { ...seats, total: 0, used: 0 } },
    'failed blocker integration-licence.absent',
  ],
  ['every seat is used', { seats: { ...seats, used: 5 } }, 'failed blocker integration-licence.full'],
  [
    'more seats are used than there are',
    { seats: { ...seats, used: 7 } },
    'failed blocker integration-licence.full',
  ],
  [
    'every seat is used, one by the user that was chosen',
    { seats: { ...seats, used: 5, userChosen: true } },
    'passed integration-licence.passed',
  ],
]);
