import type { Step } from '../../model/guide.ts';
import { draw } from '../../model/screen.ts';
import type { Task } from '../../model/task.ts';
import { externalClientAppPolicies } from '../../screens/external-client-app-policies.ts';
import { externalSessionPolicies } from '../../screens/external-session-policies.ts';
import { pageOf, setupPage } from '../../setup-pages.ts';
import { lookAtApiAccess } from '../api-access-task.ts';
import { appEnabled } from '../checks/app-enabled.ts';
import { externalAccessControl } from '../checks/external-access-control.ts';
import { ipRelaxation } from '../checks/ip-relaxation.ts';
import { permittedUsers } from '../checks/permitted-users.ts';
import { refreshTokenPolicy } from '../checks/refresh-token-policy.ts';
import { sessionLevel } from '../checks/session-level.ts';
import {
  externalAppName,
  externalAppState,
  externalDaysToEnter,
  externalRefreshTokenState,
  externalRefreshTokenToChoose,
} from '../drawn.ts';
import type { Key } from '../locales/en.ts';
import {
  apiAccessToAll,
  externalAppRecord,
  externalIpRelaxation,
  externalPermittedUsers,
  externalRefreshToken,
} from '../shown.ts';
import { wantedIpRelaxation, wantedPermittedUsers, wantedRefreshToken } from '../wanted-labels.ts';

const appPage: Required<Pick<Task<Key>, 'path' | 'open'>> = {
  path: ['Setup', 'Apps', 'External Client Apps', 'External Client App Manager'],
  open: {
    label: 'policies.open',
    href: (setup) => setupPage(setup, '/lightning/setup/ManageExternalClientApplication/home'),
    exact: { record: externalAppRecord, label: 'policies.open-app', page: pageOf.externalClientApp },
  },
};

export const appPoliciesEca: Step<Key> = {
  id: 'app-policies-eca',
  phase: 'app',
  name: 'policies.name',
  title: 'policies.title',
  openTitle: 'policies.open-title',
  why: 'policies.why',
  needs: ['View all External Client Apps, view their settings, and edit their policies'],
  when: { needs: 'external-client-app' },
  body: [],
  tasks: [
    {
      id: 'change-policies',
      title: 'change-policies.title',
      clicks: [
        'policies.click.edit',
        {
          text: 'policies.click.users',
          unless: { fact: externalPermittedUsers, is: wantedPermittedUsers },
        },
        {
          text: 'policies.click.refresh',
          names: [externalDaysToEnter],
          unless: { fact: externalRefreshTokenState, is: 'good' },
        },
        { text: 'policies.click.ip', unless: { fact: externalIpRelaxation, is: wantedIpRelaxation } },
        'click.save',
      ],
      ...appPage,
      drawings: [
        draw(externalClientAppPolicies, {
          description: 'change-policies.drawing',
          record: externalAppName,
          values: {
            'Permitted Users': { shows: externalPermittedUsers, wanted: wantedPermittedUsers },
            'Refresh Token Policy': {
              shows: externalRefreshToken,
              wanted: wantedRefreshToken,
              wants: externalRefreshTokenToChoose,
            },
            'IP Relaxation': { shows: externalIpRelaxation, wanted: wantedIpRelaxation },
          },
          press: ['Policies', 'Save'],
        }),
      ],
    },
    {
      id: 'enable-app',
      fixes: ['app-enabled'],
      title: 'enable-app.title',
      clicks: ['policies.click.edit', 'enable-app.click.enable', 'click.save'],
      ...appPage,
      drawings: [
        draw(externalClientAppPolicies, {
          description: 'enable-app.drawing',
          record: externalAppName,
          values: {
            'App Policies': { rows: ['Enable External Client App'] },
            'Permitted Users': { shows: externalPermittedUsers },
            'Refresh Token Policy': { shows: externalRefreshToken },
            'IP Relaxation': { shows: externalIpRelaxation },
          },
          press: ['Policies', 'Save'],
        }),
      ],
      when: { fact: externalAppState, is: 'disabled', onlyIfKnown: true },
    },
    {
      ...lookAtApiAccess,
      fixes: ['external-access-control'],
      when: { fact: apiAccessToAll, is: 'open' },
    },
    {
      id: 'approve-for-app',
      fixes: ['external-access-control'],
      title: 'approve-for-app.title',
      clicks: [
        'policies.click.edit',
        'approve-for-app.click.users',
        'approve-for-app.click.select',
        'click.save',
      ],
      ...appPage,
      drawings: [
        draw(externalClientAppPolicies, {
          description: 'approve-for-app.drawing',
          record: externalAppName,
          values: {
            'Permitted Users': {
              shows: externalPermittedUsers,
              wanted: 'Admin approved users are pre-authorized',
            },
            'Refresh Token Policy': { shows: externalRefreshToken },
            'IP Relaxation': { shows: externalIpRelaxation },
          },
          press: ['Policies', 'Save'],
        }),
      ],
      when: { fact: apiAccessToAll, is: 'closed', onlyIfKnown: true },
    },
    {
      id: 'lower-session-level',
      fixes: ['session-level'],
      title: 'lower-session-level.title',
      clicks: ['policies.click.edit', 'lower-session-level.click.level', 'click.save'],
      ...appPage,
      drawings: [
        draw(externalSessionPolicies, {
          description: 'lower-session-level.drawing',
          record: externalAppName,
          values: { 'Required Session Level': { wanted: 'Standard' } },
          press: ['Policies', 'Save'],
        }),
      ],
    },
  ],
  checks: [appEnabled, externalAccessControl, permittedUsers, refreshTokenPolicy, ipRelaxation, sessionLevel],
};
