import type { Step } from '../../model/guide.ts';
import { draw } from '../../model/screen.ts';
import { pageLayoutEditor } from '../../screens/page-layout-editor.ts';
import { externalSharing } from '../checks/external-sharing.ts';
import { profilesQuestion } from '../facts/layouts.ts';
import { objectsQuestion } from '../facts/shared-objects.ts';
import { layoutPage, pageLayoutsOf } from '../layout-page.ts';
import type { Key } from '../locales/en.ts';
import { comparable, layoutToOpen, layoutToOpenName } from '../shown.ts';
import { withoutApi } from '../without-api.ts';

export const pageLayouts: Step<Key> = {
  id: 'page-layouts',
  phase: 'records',
  name: 'page-layouts.name',
  title: 'page-layouts.title',
  openTitle: 'page-layouts.open-title',
  why: 'page-layouts.why',
  needs: ['Customize Application'],
  body: [
    {
      kind: 'question',
      question: objectsQuestion,
      condition: { all: [{ needs: 'admin-names-objects' }, { not: withoutApi }] },
      when: comparable,
    },
    {
      kind: 'question',
      question: profilesQuestion,
      condition: { all: [{ needs: 'admin-names-profiles' }, { not: withoutApi }] },
      when: comparable,
    },
    { kind: 'note', tone: 'info', text: 'page-layouts.everybody' },
  ],
  tasks: [
    {
      id: 'external-sharing',
      title: 'page-layouts.task',
      clicks: [
        'page-layouts.click.open',
        'page-layouts.click.lists',
        'page-layouts.click.drag',
        'page-layouts.click.save',
        'page-layouts.click.repeat',
      ],
      path: ['Setup', 'Object Manager', 'Page Layouts'],
      open: {
        label: 'page-layouts.open',
        href: pageLayoutsOf,
        exact: { record: layoutToOpen, label: 'page-layouts.open-layout', page: layoutPage },
      },
      drawings: [
        draw(pageLayoutEditor, {
          description: 'page-layouts.screen',
          record: layoutToOpenName,
          values: { Palette: { records: () => [['External Sharing']], markedRow: 0 } },
          press: ['Related Lists', 'Save'],
        }),
      ],
    },
  ],
  checks: [externalSharing],
};
