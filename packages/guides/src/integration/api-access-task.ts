import { draw } from '../model/screen.ts';
import type { Task } from '../model/task.ts';
import { apiAccessControl } from '../screens/api-access-control.ts';
import { setupPage } from '../setup-pages.ts';
import type { Key } from './locales/en.ts';

/** The page that shows whether only allow-listed apps reach the API: what could not be read, a person looks at. */
export const lookAtApiAccess: Task<Key> = {
  id: 'look-at-api-access',
  title: 'look-at-api-access.title',
  clicks: ['look-at-api-access.click.look', 'look-at-api-access.click.nothing'],
  path: ['Setup', 'API Access Control'],
  open: {
    label: 'look-at-api-access.open',
    href: (setup) => setupPage(setup, '/lightning/setup/ApiAccessControl/home'),
  },
  drawings: [
    draw(apiAccessControl, {
      description: 'look-at-api-access.drawing',
      values: {
        'API Access Control': {
          rows: ['For admin-approved users, limit API access to only allowlisted connected apps'],
          kept: true,
        },
      },
    }),
  ],
};
