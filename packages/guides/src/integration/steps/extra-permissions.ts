import type { Condition } from '../../model/condition.ts';
import type { Step } from '../../model/guide.ts';
import { draw } from '../../model/screen.ts';
import type { Task } from '../../model/task.ts';
import { changeDataCapture as changeDataCapturePage } from '../../screens/change-data-capture.ts';
import { setupPage } from '../../setup-pages.ts';
import { changeDataCapture } from '../checks/change-data-capture.ts';
import { eventAccess } from '../checks/event-access.ts';
import { eventDelivery } from '../checks/event-delivery.ts';
import { quotaPermissions } from '../checks/quota-permissions.ts';
import { subscribePermissions } from '../checks/subscribe-permissions.ts';
import { selectedEntities, selectionKind } from '../drawn.ts';
import { asIntegrationUser, asPerson, only } from '../for-user.ts';
import type { Key } from '../locales/en.ts';
import { missingExtraPermissions } from '../missing-permissions.ts';
import { settingsWithOne } from '../object-tasks.ts';
import { grantPermissions, ofIntegrationSet, permissionSets } from '../permission-set-tasks.ts';

const changeDataCaptureAt: Required<Pick<Task<Key>, 'path' | 'open'>> = {
  path: ['Setup', 'Integrations', 'Change Data Capture'],
  open: {
    label: 'make-room.open',
    href: (setup) => setupPage(setup, '/lightning/setup/CdcObjectEnablement/home'),
  },
};

const subscribes: Condition = { needs: 'subscribe' };

/** The system permissions that only some integrations need: one trip to one Setup page. */
export const extraPermissions: Step<Key> = {
  id: 'extra-permissions',
  phase: 'access',
  name: 'extra-permissions.name',
  title: 'extra-permissions.title',
  openTitle: 'extra-permissions.open-title',
  why: 'extra-permissions.why',
  needs: ['Manage Profiles and Permission Sets'],
  when: { any: [subscribes, { needs: 'quota-optimization' }] },
  body: [],
  tasks: [
    ...grantPermissions(
      [subscribePermissions, quotaPermissions],
      [
        { text: 'grant-permissions.click.select', names: [missingExtraPermissions] },
        'subscribe-permissions.click.save',
      ],
    ),
    {
      id: 'receive-events-in-set',
      fixes: ['event-access'],
      title: 'event-access.task',
      clicks: ['object-settings.click.object', 'event-access.click.select', 'click.save-next'],
      ...ofIntegrationSet('objectSettings'),
      drawings: settingsWithOne('View All Records'),
      condition: { all: [subscribes, asIntegrationUser] },
    },
    {
      id: 'receive-events',
      fixes: ['event-access'],
      title: 'event-access.task',
      clicks: [
        'grant-permissions.click.set',
        'object-settings.click.object',
        'event-access.click.select',
        'click.save-next',
      ],
      ...permissionSets,
      drawings: settingsWithOne('View All Records'),
      condition: { all: [subscribes, asPerson] },
    },
    {
      id: 'make-room',
      fixes: ['change-data-capture'],
      title: 'make-room.title',
      clicks: ['make-room.click.remove', 'make-room.click.keep', 'click.save'],
      ...changeDataCaptureAt,
      drawings: [
        draw(changeDataCapturePage, {
          description: 'make-room.drawing',
          values: { 'Selected Entities': { shows: selectedEntities, marked: true } },
          press: ['Save'],
        }),
      ],
      when: { fact: selectionKind, is: 'limited' },
      condition: subscribes,
    },
    {
      id: 'compare-selection',
      fixes: ['change-data-capture'],
      title: 'compare-selection.title',
      clicks: ['compare-selection.click.count', 'compare-selection.click.compare'],
      ...changeDataCaptureAt,
      drawings: [
        draw(changeDataCapturePage, {
          description: 'make-room.drawing',
          values: { 'Selected Entities': { shows: selectedEntities } },
        }),
      ],
      when: { fact: selectionKind, is: 'add-on', onlyIfKnown: true },
      condition: subscribes,
    },
  ],
  checks: [
    only(subscribes, subscribePermissions),
    only({ needs: 'quota-optimization' }, quotaPermissions),
    only(subscribes, eventAccess),
    only(subscribes, changeDataCapture),
    only(subscribes, eventDelivery),
  ],
};
