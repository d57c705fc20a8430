import type { Step } from '../../model/guide.ts';
import { draw } from '../../model/screen.ts';
import { blockedConnectedApp } from '../../screens/blocked-connected-app.ts';
import { lookAtApiAccess } from '../api-access-task.ts';
import { apiAccessControl } from '../checks/api-access-control.ts';
import { appNotBlocked } from '../checks/app-not-blocked.ts';
import { installConnectedApp, oauthUsage } from '../connected-app-tasks.ts';
import type { IntegrationPage } from '../context.ts';
import type { Key } from '../locales/en.ts';
import { apiAccessByApp } from '../shown.ts';

export const appPolicies: Step<Key> = {
  id: 'app-policies',
  phase: 'app',
  name: 'app-policies.name',
  title: 'app-policies.title',
  openTitle: 'app-policies.open-title',
  why: 'app-policies.why',
  needs: ['Customize Application', 'Manage Connected Apps'],
  when: { needs: 'connected-app' },
  body: [
    { kind: 'note', tone: 'info', text: 'app-policies.note.users' },
    { kind: 'note', tone: 'info', text: 'app-policies.note' },
  ],
  tasks: [
    {
      id: 'unblock-app',
      title: 'unblock-app.title',
      clicks: ['oauth-usage.click.find', 'unblock-app.click.unblock'],
      ...oauthUsage,
      drawings: [
        draw(blockedConnectedApp, {
          description: 'unblock-app.drawing',
          values: {
            Apps: {
              records: ({ params }: IntegrationPage) => [[params.app.label]],
              markedRow: 0,
            },
          },
          press: ['Unblock'],
        }),
      ],
    },
    {
      ...installConnectedApp,
      fixes: ['api-access-control'],
      when: { fact: apiAccessByApp, is: 'closed', onlyIfKnown: true },
    },
    {
      ...lookAtApiAccess,
      fixes: ['api-access-control'],
      when: { fact: apiAccessByApp, is: 'open' },
    },
  ],
  checks: [appNotBlocked, apiAccessControl],
};
