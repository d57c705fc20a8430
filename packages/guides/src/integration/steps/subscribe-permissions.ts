import type { Step } from '../../model/guide.ts';
import { draw } from '../../model/screen.ts';
import type { Task } from '../../model/task.ts';
import { changeDataCapture as changeDataCapturePage } from '../../screens/change-data-capture.ts';
import { setupPage } from '../../setup-pages.ts';
import { changeDataCapture } from '../checks/change-data-capture.ts';
import { subscribePermissions as permissions } from '../checks/subscribe-permissions.ts';
import { selectedEntities, selectionKind } from '../drawn.ts';
import type { Key } from '../locales/en.ts';
import { missingChangePermissions } from '../missing-permissions.ts';
import { grantPermissions } from '../permission-set-tasks.ts';

const changeDataCaptureAt: Required<Pick<Task<Key>, 'path' | 'open'>> = {
  path: ['Setup', 'Integrations', 'Change Data Capture'],
  open: {
    label: 'make-room.open',
    href: (setup) => setupPage(setup, '/lightning/setup/CdcObjectEnablement/home'),
  },
};

export const subscribePermissions: Step<Key> = {
  id: 'subscribe-permissions',
  phase: 'access',
  name: 'subscribe-permissions.name',
  title: 'subscribe-permissions.step-title',
  openTitle: 'subscribe-permissions.open-title',
  why: 'subscribe-permissions.step-why',
  needs: ['Manage Profiles and Permission Sets'],
  when: { needs: 'subscribe' },
  body: [],
  tasks: [
    ...grantPermissions(permissions, [
      { text: 'grant-permissions.click.select', names: [missingChangePermissions] },
      'subscribe-permissions.click.save',
    ]),
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
    },
  ],
  checks: [permissions, changeDataCapture],
};
