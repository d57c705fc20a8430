import { testCheck } from '../../testing/check-table.ts';
import { setGranting } from '../../testing/subject.ts';
import type { ExternalAccess } from '../facts/external-access.ts';
import { externalAccessControl } from './external-access-control.ts';

const none = { grants: [], doubtful: [], lost: [], held: [setGranting('PermissionsApiEnabled')] };
const closed = { control: 'on', isHere: true, approvals: none } as const satisfies ExternalAccess;
const ended = { ...setGranting(), why: 'expired', ended: Date.UTC(2026, 0, 31), license: null } as const;

testCheck(externalAccessControl, [
  ['never enabled', { access: { control: 'never-enabled' } }, 'passed api-access-control.open'],
  ['off', { access: { control: 'off' } }, 'passed api-access-control.open'],
  [
    'on, and the user is approved',
    {
      access: {
        ...closed,
        approvals: {
          ...none,
          grants: [{ setId: '0PSHs000000StdUIAS', kind: 'profile', name: 'Standard User' }],
        },
      },
    },
    'passed external-access-control.listed',
  ],
  [
    'on, and the user may use any client',
    { access: { ...closed, approvals: { ...none, held: [setGranting('PermissionsUseAnyApiClient')] } } },
    'passed external-access-control.any-client',
  ],
  ['on, and the user is not approved', { access: closed }, 'failed blocker external-access-control.closed'],
  [
    'on, and the approval has ended',
    { access: { ...closed, approvals: { ...none, lost: [ended] } } },
    'failed blocker lost-grant.expired',
  ],
  ['on, and the app is not here', { access: { control: 'on', isHere: false } }, 'failed blocker app-missing'],
]);
