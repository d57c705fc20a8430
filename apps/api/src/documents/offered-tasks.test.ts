import type { ScreenRow, Task } from '@orgready/shared/document/task';
import { expect, it } from 'vitest';
import { useScenarios } from '../testing/use-scenarios.ts';

const scenarios = useScenarios();

/** Returns what the drawings ask for: `Label: now → wanted`, and the labels of boxes. */
const asked = ({ screens }: Task): readonly string[] =>
  screens.flatMap(({ rows }) =>
    rows.flatMap((row: ScreenRow) => {
      if (row.kind === 'boxes')
        return row.rows.filter(({ boxes }) => boxes.some((box) => box?.wanted)).map(({ label }) => label);
      if (row.kind !== 'field') return [];
      if (row.value === null && row.wanted === null) return [];
      return [`${row.label}: ${row.value ?? ''}${row.wanted === null ? '' : ` → ${row.wanted}`}`];
    }),
  );

const connections = 'salesforce-to-salesforce/';
const sharing = 'sharing-sets/';

it.each([
  [
    `${connections}no-set`,
    'connection-set',
    'new-set',
    ['Manage Connections', 'Manage Queues', 'Available', 'Visible'],
  ],
  [`${connections}tab-hidden`, 'connection-set', 'hidden-tab', ['Available', 'Visible']],
  [`${connections}tab-available`, 'connection-set', 'available-tab', ['Visible']],
  [`${connections}nobody-assigned`, 'set-assigned', 'assign', []],
  [`${connections}no-queues`, 'queues', 'queues', ['Manage Queues']],
  [
    `${connections}template-unusable`,
    'templates',
    'template',
    ['Available For Use', 'Email Template Name: Partner Invitation'],
  ],
  [
    `${connections}template-missing`,
    'templates',
    'settings',
    [
      'From Email Address: partners@quarryline.example',
      'Invitation Template: Partner Invitation',
      'Deactivation Template: Partner Deactivation',
      'Accept Invitation Template: Partner Accepted',
      'Reject Invitation Template: Partner Rejected',
      'Update Connection Profile Template: Partner Profile Update',
    ],
  ],
  [`${connections}address-unverified`, 'from-address', 'verify-address', []],
  [
    `${connections}address-unknown`,
    'from-address',
    'settings',
    [
      'From Email Address: partners@quarryline.example',
      'Invitation Template: Partner Invitation',
      'Deactivation Template: Partner Deactivation',
      'Accept Invitation Template: Partner Accepted',
      'Reject Invitation Template: Partner Rejected',
      'Update Connection Profile Template: Partner Profile Update',
    ],
  ],
  [
    `${connections}no-metadata`,
    'reading-rights',
    'reading-rights-metadata',
    ['Modify Metadata Through Metadata API Functions'],
  ],
  [`${sharing}sites-off`, 'sites-on', 'enable', ['Enable Digital Experiences']],
  [`${sharing}site-in-preview`, 'site-live', 'publish', ['Status: Preview']],
  [
    `${sharing}profile-not-member`,
    'profile-member',
    'members',
    ['Selected Profiles:  → Customer Community User'],
  ],
  [
    `${sharing}public-read-write`,
    'external-default',
    'external-default',
    ['Object: Case', 'Default External Access: Public Read/Write → Private'],
  ],
  [
    `${sharing}public-read-write`,
    'object-offered',
    'external-default',
    ['Object: Case', 'Default External Access: Public Read/Write → Private'],
  ],
  [`${sharing}two-sets`, 'one-set', 'one-set', ['Sharing Set Name: Again', 'Selected Objects: Case']],
  [
    `${sharing}nothing-yet`,
    'mapping-right',
    'new-set',
    [
      'Selected Profiles:  → Customer Community User',
      'Selected Objects:  → Case',
      'User:  → Account',
      'Target Object:  → Account',
      'Access Level:  → Read Only',
    ],
  ],
  [
    `${sharing}mapped-otherwise`,
    'mapping-right',
    'change-set',
    [
      'Sharing Set Name: Share_Customer_Cases',
      'Selected Profiles: Customer Community User → Customer Community User',
      'Selected Objects: Case',
      'User: Contact → Account',
      'Target Object: Contact → Account',
      'Access Level: Read Only → Read Only',
    ],
  ],
  [
    `${sharing}more-than-wanted`,
    'mapping-right',
    'change-set',
    [
      'Sharing Set Name: Share_Customer_Cases',
      'Selected Profiles: Customer Community User → Customer Community User',
      'Selected Objects: Case',
      'User: Account → Account',
      'Target Object: Account → Account',
      'Access Level: Read/Write → Read Only',
    ],
  ],
  [`${sharing}contact-without-account`, 'contact-account', 'contact-account', []],
  [`${sharing}owner-without-role`, 'owner-role', 'owner-role', []],
  [
    `${sharing}standard-profiles-off`,
    'standard-profiles',
    'standard-profiles',
    ['Allow using standard external profiles for self-registration, user creation, and login'],
  ],
  [
    `${sharing}user-inactive`,
    'user-ready',
    'activate',
    [
      'Username: jack.rogers@ursamajor.example',
      'User License: Customer Community',
      'Profile: Customer Community User',
      'Active',
    ],
  ],
  [
    `${sharing}nothing-yet`,
    'user-ready',
    'enable-customer-user',
    [
      'Account Name: Burlington Textiles Corp of America',
      'User License:  → Customer Community',
      'Profile:  → Customer Community User',
      'Generate new password and notify user immediately',
    ],
  ],
  [
    `${sharing}user-of-other-profile`,
    'user-profile',
    'user-profile',
    [
      'Username: jack.rogers@ursamajor.example',
      'User License: Customer Community Plus → Customer Community',
      'Profile: Customer Community Plus User → Customer Community User',
    ],
  ],
  [`${sharing}no-object-permission`, 'object-rights', 'set-read', ['Read']],
  [
    `${sharing}no-fields`,
    'field-access',
    'fields',
    ['Field-Level Security for Profile: Customer Community User', 'Visible'],
  ],
  // Nobody knows whether the app has to be approved: first a person looks.
  ['integration/external-access-control-unreadable', 'external-access-control', 'look-at-api-access', []],
  [
    'integration/external-access-control-closed',
    'external-access-control',
    'approve-for-app',
    [
      'Permitted Users: All users may self-authorize → Admin approved users are pre-authorized',
      'Refresh Token Policy: Refresh token is valid until revoked',
      'IP Relaxation: Relax IP restrictions',
    ],
  ],
] as const)('in %s the task for %s is %s', async (name, check, expected, drawn) => {
  const { browser, setupId } = await scenarios.enter(name);
  const { steps } = await browser.call('getSetup', { params: { id: setupId } });
  const stepId = steps.find(({ checks }) => checks.some(({ id }) => id === check))?.id ?? '';
  const { tasks } = await browser.call('getStep', { params: { id: setupId, step: stepId } });
  const task =
    tasks.find(({ fixes }) => fixes.includes(check)) ?? tasks.find(({ fixes }) => fixes.length === 0);
  expect(task && { id: task.id, asked: asked(task) }).toEqual({ id: expected, asked: drawn });
});
