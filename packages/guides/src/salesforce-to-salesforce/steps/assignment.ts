import type { Step } from '../../model/guide.ts';
import { pageOf, setupPage } from '../../setup-pages.ts';
import { queues } from '../checks/queues.ts';
import { setAssigned } from '../checks/set-assigned.ts';
import type { Key } from '../locales/en.ts';
import { connectionSetRecord } from '../shown.ts';

export const assignment: Step<Key> = {
  id: 'assignment',
  phase: 'people',
  name: 'assignment.name',
  title: 'assignment.title',
  openTitle: 'assignment.open-title',
  why: 'assignment.why',
  needs: ['Assign Permission Sets'],
  body: [
    {
      kind: 'clicks',
      title: 'assignment.clicks',
      actions: ['assignment.click.open', 'assignment.click.add', 'assignment.click.assign'],
    },
    { kind: 'note', tone: 'info', text: 'assignment.queues' },
    { kind: 'path', parts: ['Setup', 'Users', 'Permission Sets', 'Manage Assignments'] },
    {
      kind: 'open',
      label: 'permission-set.open',
      hint: 'permission-set.open.hint',
      href: (setup) => setupPage(setup, '/lightning/setup/PermSets/home'),
      exact: { record: connectionSetRecord, label: 'assignment.open', page: pageOf.assignments },
    },
    {
      kind: 'screen',
      title: 'assignment.screen.title',
      description: 'assignment.screen',
      rows: [
        { kind: 'buttons', buttons: [{ label: 'Add Assignment', marked: true }] },
        {
          kind: 'table',
          columns: ['Full Name', 'Profile', 'Expires On'],
          rows: () => [],
          markedRow: null,
        },
      ],
    },
  ],
  checks: [setAssigned, queues],
};
