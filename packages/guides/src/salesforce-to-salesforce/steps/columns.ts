import type { Step } from '../../model/guide.ts';
import { draw } from '../../model/screen.ts';
import { relatedListProperties } from '../../screens/related-list-properties.ts';
import { connectionColumns } from '../checks/connection-columns.ts';
import { layoutPage, pageLayoutsOf } from '../layout-page.ts';
import type { Key } from '../locales/en.ts';
import { columnsLayout, columnsList } from '../shown.ts';

export const columns: Step<Key> = {
  id: 'columns',
  phase: 'records',
  name: 'columns.name',
  title: 'columns.title',
  openTitle: 'columns.open-title',
  why: 'columns.why',
  needs: ['Customize Application'],
  body: [],
  tasks: [
    {
      id: 'columns',
      title: 'columns.task',
      clicks: [
        'columns.click.open',
        'columns.click.wrench',
        'columns.click.add',
        'columns.click.save',
        'columns.click.repeat',
      ],
      path: ['Setup', 'Object Manager', 'Page Layouts'],
      open: {
        label: 'page-layouts.open',
        href: pageLayoutsOf,
        exact: { record: columnsLayout, label: 'columns.open-layout', page: layoutPage },
      },
      drawings: [
        draw(relatedListProperties, {
          description: 'columns.screen',
          record: columnsList,
          values: {
            'Selected Fields': {
              records: () => [['Received Connection Name'], ['Sent Connection Name']],
              markedRow: null,
            },
          },
          press: ['OK'],
        }),
      ],
    },
  ],
  checks: [connectionColumns],
};
