import type { Step } from '../../model/guide.ts';
import { draw } from '../../model/screen.ts';
import { externalSharingView } from '../../screens/external-sharing-view.ts';
import { setupPage } from '../../setup-pages.ts';
import { listViews as check } from '../checks/by-person.ts';
import type { Key } from '../locales/en.ts';

export const listViews: Step<Key> = {
  id: 'list-views',
  phase: 'records',
  name: 'list-views.name',
  title: 'list-views.title',
  openTitle: 'list-views.open-title',
  why: 'list-views.why',
  needs: ['Manage Public List Views'],
  body: [{ kind: 'note', tone: 'info', text: 'list-views.note' }],
  tasks: [
    {
      id: 'list-view',
      title: 'list-views.task',
      clicks: [
        'list-views.click.open',
        'list-views.click.new',
        'list-views.click.share',
        'list-views.click.save',
      ],
      path: ['Salesforce Classic', 'Connections', 'External Sharing'],
      open: { label: 'connections.open', href: (setup) => setupPage(setup, '/04P/o') },
      drawings: [
        draw(externalSharingView, {
          description: 'list-views.screen',
          values: {
            'View Name': { marked: true },
            'Restrict Visibility': { wanted: 'Visible to certain groups of users' },
            'Shared To': { marked: true },
          },
          press: ['Save'],
        }),
      ],
    },
  ],
  checks: [check],
};
