import type { Step } from '../../model/guide.ts';
import { externalSharing } from '../checks/external-sharing.ts';
import { objectsQuestion } from '../facts/shared-objects.ts';
import { layoutPage, pageLayoutsOf } from '../layout-page.ts';
import type { Key } from '../locales/en.ts';
import { layoutToOpen } from '../shown.ts';

export const pageLayouts: Step<Key> = {
  id: 'page-layouts',
  phase: 'records',
  name: 'page-layouts.name',
  title: 'page-layouts.title',
  openTitle: 'page-layouts.open-title',
  why: 'page-layouts.why',
  needs: ['Customize Application'],
  body: [
    { kind: 'question', question: objectsQuestion, condition: { needs: 'admin-names-objects' } },
    {
      kind: 'clicks',
      title: 'page-layouts.clicks',
      actions: [
        'page-layouts.click.open',
        'page-layouts.click.lists',
        'page-layouts.click.drag',
        'page-layouts.click.save',
      ],
    },
    { kind: 'note', tone: 'info', text: 'page-layouts.everybody' },
    { kind: 'path', parts: ['Setup', 'Object Manager', 'Page Layouts'] },
    {
      kind: 'open',
      label: 'page-layouts.open',
      hint: 'page-layouts.open.hint',
      href: pageLayoutsOf,
      exact: { record: layoutToOpen, label: 'page-layouts.open-layout', page: layoutPage },
    },
    {
      kind: 'screen',
      look: 'classic',
      title: 'page-layouts.screen.title',
      description: 'page-layouts.screen',
      rows: [
        {
          kind: 'tabs',
          tabs: [
            { label: 'Fields', active: false, marked: false },
            { label: 'Buttons', active: false, marked: false },
            { label: 'Related Lists', active: true, marked: true },
          ],
        },
        {
          kind: 'table',
          columns: ['Related Lists'],
          rows: () => [['Activity History'], ['External Sharing'], ['Notes & Attachments']],
          markedRow: 1,
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
  checks: [externalSharing],
};
