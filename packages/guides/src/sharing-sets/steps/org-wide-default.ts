import type { Step } from '../../model/guide.ts';
import { draw } from '../../model/screen.ts';
import { sharingSettings } from '../../screens/sharing-settings.ts';
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
    { kind: 'note', tone: 'caution', text: 'default.note' },
  ],
  tasks: [
    {
      id: 'external-default',
      title: 'default.task',
      clicks: ['default.click.edit', 'default.click.external', 'default.click.save'],
      path: ['Setup', 'Security', 'Sharing Settings'],
      open: {
        label: 'default.open',
        href: (setup) => setupPage(setup, '/lightning/setup/SecuritySharing/home'),
      },
      drawings: [
        draw(sharingSettings, {
          description: 'default.screen',
          values: {
            Object: { shows: objectLabel },
            'Default External Access': { shows: externalNow, wanted: 'Private' },
          },
          press: ['Save'],
        }),
      ],
    },
  ],
  checks: [externalDefault],
};
