import type { Step } from '../../model/guide.ts';
import { draw } from '../../model/screen.ts';
import { connectedAppPolicies } from '../../screens/connected-app-policies.ts';
import { connectedSessionPolicies } from '../../screens/connected-session-policies.ts';
import { connectedAppInstalled } from '../checks/connected-app-installed.ts';
import { connectedIpRelaxation } from '../checks/ip-relaxation.ts';
import { connectedRefreshTokenPolicy } from '../checks/refresh-token-policy.ts';
import { connectedSessionLevel } from '../checks/session-level.ts';
import { installConnectedApp, manageConnectedApps } from '../connected-app-tasks.ts';
import {
  connectedAppName,
  connectedDaysToEnter,
  connectedRefreshToken,
  connectedRefreshTokenState,
  connectedRefreshTokenToChoose,
} from '../drawn.ts';
import { connectedAppChoice } from '../facts/vendor-connected-app.ts';
import type { Key } from '../locales/en.ts';
import {
  connectedAppState,
  connectedIpVisibility,
  connectedPermittedUsers,
  connectedIpRelaxation as shownIpRelaxation,
} from '../shown.ts';
import { wantedIpRelaxation, wantedRefreshToken } from '../wanted-labels.ts';

export const tokenPolicy: Step<Key> = {
  id: 'token-policy',
  phase: 'app',
  name: 'token-policy.name',
  title: 'token-policy.title',
  openTitle: 'token-policy.open-title',
  why: 'token-policy.why',
  needs: ['Customize Application', 'Manage Connected Apps'],
  when: { needs: 'connected-app' },
  body: [
    { kind: 'question', question: connectedAppChoice },
    {
      kind: 'note',
      tone: 'info',
      text: 'token-policy.by-you',
      when: { fact: connectedIpVisibility, is: 'hidden', onlyIfKnown: true },
    },
  ],
  tasks: [
    {
      ...installConnectedApp,
      fixes: ['connected-app-installed'],
      when: { fact: connectedAppState, is: 'not-installed' },
    },
    {
      id: 'change-policies',
      title: 'change-policies.title',
      clicks: [
        'token-policy.click.edit',
        { text: 'token-policy.click.ip', unless: { fact: shownIpRelaxation, is: wantedIpRelaxation } },
        {
          text: 'token-policy.click.refresh',
          names: [connectedDaysToEnter],
          unless: { fact: connectedRefreshTokenState, is: 'good' },
        },
        'click.save',
      ],
      ...manageConnectedApps,
      drawings: [
        draw(connectedAppPolicies, {
          description: 'token-policy.drawing',
          record: connectedAppName,
          values: {
            'Permitted Users': { shows: connectedPermittedUsers },
            'IP Relaxation': { shows: shownIpRelaxation, wanted: wantedIpRelaxation },
            'Refresh Token Policy': {
              shows: connectedRefreshToken,
              wanted: wantedRefreshToken,
              wants: connectedRefreshTokenToChoose,
            },
          },
          press: ['Save'],
        }),
      ],
    },
    {
      id: 'lower-session-level',
      fixes: ['connected-session-level'],
      title: 'lower-session-level.title',
      clicks: ['lower-session-level.click.edit', 'lower-session-level.click.clear', 'click.save'],
      ...manageConnectedApps,
      drawings: [
        draw(connectedSessionPolicies, {
          description: 'lower-session-level.connected.drawing',
          record: connectedAppName,
          values: { 'Session Policies': { rows: ['High assurance session required'], kept: true } },
          press: ['Save'],
        }),
      ],
    },
  ],
  checks: [connectedAppInstalled, connectedRefreshTokenPolicy, connectedIpRelaxation, connectedSessionLevel],
};
