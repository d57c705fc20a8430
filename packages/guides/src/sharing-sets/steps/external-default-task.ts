import { draw } from '../../model/screen.ts';
import type { Task } from '../../model/task.ts';
import { sharingSettings } from '../../screens/sharing-settings.ts';
import { setupPage } from '../../setup-pages.ts';
import type { Key } from '../locales/en.ts';
import { externalNow, objectLabel } from '../shown.ts';

/** Makes what site users see of the object private. */
export const externalDefaultTask: Task<Key> = {
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
};
