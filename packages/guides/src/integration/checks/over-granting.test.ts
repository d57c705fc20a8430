import { testCheck } from '../../testing/check-table.ts';
import { noSets, setGranting, setsGranting } from '../../testing/subject.ts';
import { overGranting } from './over-granting.ts';

testCheck(overGranting, [
  ['nothing is assigned', { sets: noSets, who: 'me' }, 'passed over-granting.passed'],
  [
    'nothing over all data',
    { sets: setsGranting('PermissionsApiEnabled'), who: 'me' },
    'passed over-granting.passed',
  ],
  [
    'View All Data',
    { sets: setsGranting('PermissionsViewAllData'), who: 'me' },
    'failed advice over-granting.found',
  ],
  [
    'both',
    { sets: setsGranting('PermissionsViewAllData', 'PermissionsModifyAllData'), who: 'another' },
    'failed advice over-granting.found',
  ],
  [
    'only through an assignment that no longer counts',
    {
      sets: {
        ...noSets,
        ignored: [{ ...setGranting('PermissionsViewAllData'), why: 'revoked', ended: null }],
      },
      who: 'me',
    },
    'passed over-granting.passed',
  ],
]);
