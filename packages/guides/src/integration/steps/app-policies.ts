import type { Step } from '../../model/guide.ts';
import { setupPage } from '../../setup-pages.ts';
import { apiAccessControl } from '../checks/api-access-control.ts';
import { appNotBlocked } from '../checks/app-not-blocked.ts';
import type { IntegrationPage } from '../context.ts';
import type { Key } from '../locales/en.ts';
import { apiAccessByApp, connectedPermittedUsers } from '../shown.ts';

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
    {
      kind: 'clicks',
      title: 'app-policies.clicks',
      actions: ['app-policies.click.usage', 'app-policies.click.policies', 'app-policies.click.users'],
    },
    { kind: 'path', parts: ['Setup', 'Apps', 'Connected Apps', 'Connected Apps OAuth Usage'] },
    {
      kind: 'open',
      label: 'token-policy.usage',
      hint: 'token-policy.hint',
      href: (setup) => setupPage(setup, '/lightning/setup/ConnectedAppsUsage/home'),
    },
    {
      kind: 'screen',
      title: 'token-policy.usage.screen',
      description: 'app-policies.screen',
      rows: [
        {
          kind: 'table',
          columns: ['Connected App', 'Actions'],
          rows: ({ params }: IntegrationPage) => [[params.app.label, 'Manage App Policies · Block']],
          markedRow: 0,
        },
        { kind: 'heading', text: 'OAuth Policies' },
        {
          kind: 'field',
          label: 'Permitted Users',
          control: 'select',
          shows: connectedPermittedUsers,
          wanted: null,
          marked: true,
        },
      ],
    },
    {
      kind: 'open',
      label: 'app-policies.control',
      hint: 'app-policies.control.hint',
      href: (setup) => setupPage(setup, '/lightning/setup/ApiAccessControl/home'),
      when: { fact: apiAccessByApp, is: 'closed' },
    },
    { kind: 'note', tone: 'info', text: 'app-policies.note' },
  ],
  checks: [appNotBlocked, apiAccessControl],
};
