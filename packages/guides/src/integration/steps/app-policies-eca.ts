import type { Step } from '../../model/guide.ts';
import { pageOf, setupPage } from '../../setup-pages.ts';
import { appEnabled } from '../checks/app-enabled.ts';
import { ipRelaxation } from '../checks/ip-relaxation.ts';
import { permittedUsers } from '../checks/permitted-users.ts';
import { refreshTokenPolicy } from '../checks/refresh-token-policy.ts';
import type { Key } from '../locales/en.ts';
import {
  externalAppRecord,
  externalIpRelaxation,
  externalPermittedUsers,
  externalRefreshToken,
} from '../shown.ts';

export const appPoliciesEca: Step<Key> = {
  id: 'app-policies-eca',
  phase: 'app',
  name: 'policies.name',
  title: 'policies.title',
  openTitle: 'policies.open-title',
  why: 'policies.why',
  needs: ['View all External Client Apps, view their settings, and edit their policies'],
  when: { needs: 'external-client-app' },
  body: [
    {
      kind: 'clicks',
      title: 'policies.clicks',
      actions: [
        'policies.click.open',
        'policies.click.edit',
        'policies.click.users',
        'policies.click.refresh',
        'policies.click.ip',
        'policies.click.save',
      ],
    },
    { kind: 'path', parts: ['Setup', 'Apps', 'External Client Apps', 'External Client App Manager'] },
    {
      kind: 'open',
      label: 'policies.open',
      hint: 'policies.open.hint',
      href: (setup) => setupPage(setup, '/lightning/setup/ManageExternalClientApplication/home'),
      exact: { record: externalAppRecord, label: 'policies.open-app', page: pageOf.externalClientApp },
    },
    {
      kind: 'screen',
      title: 'policies.screen.title',
      description: 'policies.screen',
      rows: [
        {
          kind: 'tabs',
          tabs: [
            { label: 'Settings', active: false, marked: false },
            { label: 'Policies', active: true, marked: true },
          ],
        },
        { kind: 'heading', text: 'OAuth Policies' },
        {
          kind: 'field',
          label: 'Permitted Users',
          control: 'select',
          shows: externalPermittedUsers,
          wanted: 'All users may self-authorize',
          marked: true,
        },
        { kind: 'heading', text: 'App Authorization' },
        {
          kind: 'field',
          label: 'Refresh Token Policy',
          control: 'select',
          shows: externalRefreshToken,
          wanted: 'Refresh token is valid until revoked',
          marked: true,
        },
        {
          kind: 'field',
          label: 'IP Relaxation',
          control: 'select',
          shows: externalIpRelaxation,
          wanted: 'Relax IP restrictions',
          marked: true,
        },
        {
          kind: 'buttons',
          buttons: [
            { label: 'Cancel', marked: false },
            { label: 'Save', marked: true },
          ],
        },
      ],
    },
  ],
  checks: [appEnabled, permittedUsers, refreshTokenPolicy, ipRelaxation],
};
