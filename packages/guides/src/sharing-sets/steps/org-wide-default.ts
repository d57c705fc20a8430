import type { Step } from '../../model/guide.ts';
import { setupPage } from '../../setup-pages.ts';
import { question } from '../answers.ts';
import { externalDefault } from '../checks/external-default.ts';
import type { Key } from '../locales/en.ts';
import { externalNow, objectLabel } from '../shown.ts';

export const orgWideDefault: Step<Key> = {
  id: 'org-wide-default',
  phase: 'share',
  name: 'default.name',
  title: 'default.title',
  openTitle: 'default.open-title',
  why: 'default.why',
  needs: ['Manage Sharing'],
  body: [
    { kind: 'question', question: question.object, condition: { needs: 'choose-object' } },
    {
      kind: 'clicks',
      title: 'default.clicks',
      actions: ['default.click.open', 'default.click.edit', 'default.click.external', 'default.click.save'],
    },
    { kind: 'path', parts: ['Setup', 'Security', 'Sharing Settings'] },
    {
      kind: 'open',
      label: 'default.open',
      hint: 'default.open.hint',
      href: (setup) => setupPage(setup, '/lightning/setup/SecuritySharing/home'),
    },
    {
      kind: 'screen',
      title: 'default.screen.title',
      description: 'default.screen',
      rows: [
        { kind: 'heading', text: 'Organization-Wide Defaults' },
        {
          kind: 'field',
          label: 'Object',
          control: 'text',
          wanted: 'Case',
          wants: objectLabel,
          marked: false,
        },
        {
          kind: 'field',
          label: 'Default External Access',
          control: 'select',
          shows: externalNow,
          wanted: 'Private',
          marked: true,
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
    { kind: 'note', tone: 'caution', text: 'default.note' },
  ],
  checks: [externalDefault],
};
