import { testCheck } from '../../testing/check-table.ts';
import { noSets, setGranting, setsGranting } from '../../testing/subject.ts';
import { overGranting } from './over-granting.ts';

testCheck(overGranting, [
  ['nothing is assigned', { sets: noSets }, 'passed over-granting.passed'],
  ['nothing over all data', { sets: setsGranting('PermissionsApiEnabled') }, 'passed over-granting.passed'],
  ['View All Data', { sets: setsGranting('PermissionsViewAllData') }, 'failed advice over-granting.found'],
  [
    'both',
    { sets: setsGranting('PermissionsViewAllData', 'PermissionsModifyAllData') },
    'failed advice over-granting.found',
  ],
  [
    'only through an assignment that no longer counts',
    {
      sets: {
        ...noSets,
        ignored: [{ ...setGranting('PermissionsViewAllData'), why: 'revoked', ended: null }],
      },
    },
    'passed over-granting.passed',
  ],
]);
