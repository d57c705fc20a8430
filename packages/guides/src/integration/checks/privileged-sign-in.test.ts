import { testCheck } from '../../testing/check-table.ts';
import { setupWith, signedOut } from '../../testing/setup.ts';
import { noSets, robin, setGranting, setsGranting } from '../../testing/subject.ts';
import type { DoubtfulSet } from '../../who-counts.ts';
import { privilegedSignIn } from './privileged-sign-in.ts';

const me = { ...robin, id: setupWith().connection?.userId ?? '' };
const sync = { ...robin, license: 'Salesforce Integration', licenseKey: 'SALESFORCE_INTEGRATION_USER' };
const doubt = (why: DoubtfulSet['why']) => ({
  ...noSets,
  doubtful: [{ ...setGranting('PermissionsAuthorApex'), why, of: 'Everybody', license: null }],
});

testCheck(privilegedSignIn, [
  [
    'nothing that makes a user privileged',
    { user: robin, sets: setsGranting('PermissionsApiEnabled') },
    'passed privileged-sign-in.passed',
  ],
  ...(
    [
      'PermissionsModifyAllData',
      'PermissionsViewAllData',
      'PermissionsCustomizeApplication',
      'PermissionsAuthorApex',
    ] as const
  ).map(
    (permission) =>
      [
        `${permission}, of another person`,
        { user: robin, sets: setsGranting(permission) },
        'cantTell needs-a-person privileged-sign-in.needed',
      ] as const,
  ),
  [
    'of another person, and nobody is signed in',
    { user: robin, sets: setsGranting('PermissionsAuthorApex') },
    'cantTell needs-a-person privileged-sign-in.needed',
    signedOut(),
  ],
  [
    'of an integration user, who signs in where only the API is used',
    { user: sync, sets: setsGranting('PermissionsAuthorApex') },
    'cantTell needs-a-person privileged-sign-in.api-only',
  ],
  [
    'of the person who is signed in already',
    { user: me, sets: setsGranting('PermissionsModifyAllData') },
    'passed privileged-sign-in.own',
  ],
  [
    'only while a group is being recalculated',
    { user: robin, sets: doubt('updating') },
    'cantTell propagating doubtful.updating',
  ],
  [
    'only by a group that is outdated',
    { user: robin, sets: doubt('outdated') },
    'cantTell not-readable-by-api doubtful.outdated',
  ],
]);
