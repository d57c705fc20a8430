import type { Step } from '../../model/guide.ts';
import { connectionColumns } from '../checks/connection-columns.ts';
import { pageLayoutsOf } from '../layout-page.ts';
import type { Key } from '../locales/en.ts';

export const columns: Step<Key> = {
  id: 'columns',
  phase: 'records',
  name: 'columns.name',
  title: 'columns.title',
  openTitle: 'columns.open-title',
  why: 'columns.why',
  needs: ['Customize Application'],
  body: [
    {
      kind: 'clicks',
      title: 'columns.clicks',
      actions: ['columns.click.open', 'columns.click.wrench', 'columns.click.add', 'columns.click.save'],
    },
    { kind: 'path', parts: ['Setup', 'Object Manager', 'Page Layouts'] },
    { kind: 'open', label: 'page-layouts.open', hint: 'page-layouts.open.hint', href: pageLayoutsOf },
    {
      kind: 'screen',
      look: 'classic',
      title: 'columns.screen.title',
      description: 'columns.screen',
      rows: [
        { kind: 'heading', text: 'Related List Properties' },
        {
          kind: 'table',
          columns: ['Selected Fields'],
          rows: () => [['Name'], ['Received Connection Name'], ['Sent Connection Name']],
          markedRow: 1,
        },
        {
          kind: 'buttons',
          buttons: [
            { label: 'OK', marked: true },
            { label: 'Cancel', marked: false },
          ],
        },
      ],
    },
  ],
  checks: [connectionColumns],
};
