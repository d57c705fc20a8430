import type { Step } from '../../model/guide.ts';
import { type Drawing, draw } from '../../model/screen.ts';
import type { Task } from '../../model/task.ts';
import { newPermissionSet } from '../../screens/new-permission-set.ts';
import { permissionSetPermissions } from '../../screens/permission-set-permissions.ts';
import { permissionSetTabSettings } from '../../screens/permission-set-tab-settings.ts';
import { newRecordPage, pageOf, setupPage } from '../../setup-pages.ts';
import { connectionSet } from '../checks/connection-set.ts';
import type { Key } from '../locales/en.ts';
import { connectionSetName, connectionSetRecord, connectionSetState } from '../shown.ts';

const tabSettings = (missing: readonly string[]): Drawing<Key> =>
  draw(permissionSetTabSettings, {
    description: missing.length > 1 ? 'permission-set.tab-screen' : 'permission-set.visible-screen',
    record: connectionSetName,
    values: { 'Tab Settings': { rows: missing } },
    press: ['Save'],
  });

const newSet: Task<Key> = {
  id: 'new-set',
  title: 'permission-set.task',
  clicks: [
    'permission-set.click.new',
    'permission-set.click.system',
    'permission-set.click.tab',
    'permission-set.click.save',
  ],
  path: ['Setup', 'Users', 'Permission Sets'],
  open: {
    label: 'permission-set.open-new',
    href: (setup) => setupPage(setup, newRecordPage.permissionSet),
  },
  drawings: [
    draw(newPermissionSet, {
      description: 'permission-set.new-screen',
      values: { Label: { marked: true } },
      press: ['Save'],
    }),
    draw(permissionSetPermissions, {
      description: 'permission-set.system-screen',
      values: { 'System Permissions': { rows: ['Manage Connections', 'Manage Queues'] } },
      press: ['Save'],
    }),
    tabSettings(['Available', 'Visible']),
  ],
  when: { fact: connectionSetState, is: 'none' },
};

/** @param state how the set shows the tab now. */
const showTab = (state: 'hidden' | 'available'): Task<Key> => ({
  id: `${state}-tab`,
  title: 'permission-set.tab-task',
  clicks: [
    state === 'hidden' ? 'permission-set.click.tab' : 'permission-set.click.visible',
    'permission-set.click.save',
  ],
  path: ['Setup', 'Users', 'Permission Sets', 'Object Settings'],
  open: {
    label: 'permission-set.open',
    href: (setup) => setupPage(setup, '/lightning/setup/PermSets/home'),
    exact: { record: connectionSetRecord, label: 'permission-set.open-objects', page: pageOf.objectSettings },
  },
  drawings: [tabSettings(state === 'hidden' ? ['Available', 'Visible'] : ['Visible'])],
  when: { fact: connectionSetState, is: state, onlyIfKnown: true },
});

export const permissionSet: Step<Key> = {
  id: 'permission-set',
  phase: 'people',
  name: 'permission-set.name',
  title: 'permission-set.title',
  openTitle: 'permission-set.open-title',
  why: 'permission-set.why',
  needs: ['Manage Profiles and Permission Sets'],
  body: [],
  tasks: [newSet, showTab('hidden'), showTab('available')],
  checks: [connectionSet],
};
