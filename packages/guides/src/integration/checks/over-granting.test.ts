import { testCheck } from '../../testing/check-table.ts';
import { setupWith } from '../../testing/setup.ts';
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
        ignored: [{ ...setGranting('PermissionsViewAllData'), why: 'revoked', ended: null, license: null }],
      },
      who: 'me',
    },
    'passed over-granting.passed',
  ],
  [
    'Author Apex, which the integration does not need',
    { sets: setsGranting('PermissionsAuthorApex'), who: 'me' },
    'failed advice over-granting.found',
  ],
  [
    'Author Apex, which the integration needs',
    { sets: setsGranting('PermissionsAuthorApex'), who: 'integration-user' },
    'passed over-granting.passed',
    setupWith({ params: { quotaOptimization: true } }),
  ],
  [
    'Customize Application, which the integration needs, and Author Apex, which it does not',
    {
      sets: setsGranting('PermissionsCustomizeApplication', 'PermissionsAuthorApex'),
      who: 'integration-user',
    },
    'failed advice over-granting.found',
    setupWith({ params: { subscribe: ['Account'] } }),
  ],
  [
    'View All Data only while a group is being recalculated',
    {
      sets: {
        ...noSets,
        doubtful: [
          { ...setGranting('PermissionsViewAllData'), why: 'updating', of: 'Everybody', license: null },
        ],
      },
      who: 'me',
    },
    'cantTell propagating doubtful.updating',
  ],
]);
