import type { Step } from '../../model/guide.ts';
import { draw } from '../../model/screen.ts';
import { connectedAppPolicies } from '../../screens/connected-app-policies.ts';
import { connectedAppInstalled } from '../checks/connected-app-installed.ts';
import { connectedIpRelaxation } from '../checks/ip-relaxation.ts';
import { connectedRefreshTokenPolicy } from '../checks/refresh-token-policy.ts';
import { installConnectedApp, manageConnectedApps } from '../connected-app-tasks.ts';
import { connectedAppName, connectedRefreshToken } from '../drawn.ts';
import { connectedAppChoice } from '../facts/vendor-connected-app.ts';
import type { Key } from '../locales/en.ts';
import {
  connectedAppState,
  connectedIpVisibility,
  connectedPermittedUsers,
  connectedIpRelaxation as shownIpRelaxation,
} from '../shown.ts';

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
        { text: 'token-policy.click.ip', unless: { fact: shownIpRelaxation, is: 'Relax IP restrictions' } },
        {
          text: 'token-policy.click.refresh',
          unless: { fact: connectedRefreshToken, is: 'Refresh token is valid until revoked' },
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
            'IP Relaxation': { shows: shownIpRelaxation, wanted: 'Relax IP restrictions' },
            'Refresh Token Policy': {
              shows: connectedRefreshToken,
              wanted: 'Refresh token is valid until revoked',
            },
          },
          press: ['Save'],
        }),
      ],
    },
  ],
  checks: [connectedAppInstalled, connectedRefreshTokenPolicy, connectedIpRelaxation],
};
