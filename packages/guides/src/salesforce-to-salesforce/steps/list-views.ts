import type { Step } from '../../model/guide.ts';
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
  body: [
    {
      kind: 'clicks',
      title: 'list-views.clicks',
      actions: [
        'list-views.click.open',
        'list-views.click.new',
        'list-views.click.share',
        'list-views.click.save',
      ],
    },
    { kind: 'note', tone: 'info', text: 'list-views.note' },
    {
      kind: 'screen',
      look: 'classic',
      title: 'list-views.screen.title',
      description: 'list-views.screen',
      rows: [
        { kind: 'field', label: 'View Name', control: 'text', wanted: null, marked: true },
        {
          kind: 'choice',
          control: 'radio',
          label: 'Restrict Visibility',
          options: [
            { label: 'Visible only to me', chosen: false, marked: false },
            { label: 'Visible to all users', chosen: false, marked: false },
            { label: 'Visible to certain groups of users', chosen: true, marked: true },
          ],
        },
        {
          kind: 'buttons',
          buttons: [
            { label: 'Save', marked: true },
            { label: 'Cancel', marked: false },
          ],
        },
      ],
    },
  ],
  checks: [check],
};
