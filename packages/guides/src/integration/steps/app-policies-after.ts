import type { Step } from '../../model/guide.ts';
import { pageOf, setupPage } from '../../setup-pages.ts';
import { userApproved } from '../checks/user-approved.ts';
import type { Key } from '../locales/en.ts';
import { connectedAppRecord } from '../shown.ts';

/** Follows the user's steps, because only then is it known which user the app has to admit. */
export const appPoliciesAfter: Step<Key> = {
  id: 'app-policies-after',
  phase: 'finish',
  name: 'app-policies-after.name',
  title: 'app-policies-after.title',
  openTitle: 'app-policies-after.open-title',
  why: 'app-policies-after.why',
  needs: ['Customize Application', 'Manage Connected Apps'],
  when: { needs: 'connected-app' },
  body: [
    {
      kind: 'clicks',
      title: 'app-policies-after.clicks',
      actions: [
        'app-policies-after.click.manage',
        'app-policies-after.click.list',
        'app-policies-after.click.tick',
      ],
    },
    { kind: 'path', parts: ['Setup', 'Apps', 'Connected Apps', 'Manage Connected Apps'] },
    {
      kind: 'open',
      label: 'token-policy.manage',
      hint: 'token-policy.hint',
      href: (setup) => setupPage(setup, '/lightning/setup/ConnectedApplication/home'),
      exact: { record: connectedAppRecord, label: 'policies.open-app', page: pageOf.connectedApp },
    },
    { kind: 'note', tone: 'info', text: 'app-policies-after.note' },
  ],
  checks: [userApproved],
};
