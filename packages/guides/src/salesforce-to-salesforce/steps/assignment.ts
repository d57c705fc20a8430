import type { Step } from '../../model/guide.ts';
import { draw } from '../../model/screen.ts';
import { assignmentExpiration } from '../../screens/assignment-expiration.ts';
import { currentAssignments } from '../../screens/current-assignments.ts';
import { permissionSetPermissions } from '../../screens/permission-set-permissions.ts';
import { selectUsers } from '../../screens/select-users.ts';
import { pageOf, setupPage } from '../../setup-pages.ts';
import { queues } from '../checks/queues.ts';
import { setAssigned } from '../checks/set-assigned.ts';
import type { Key } from '../locales/en.ts';
import { connectionSetName, connectionSetRecord } from '../shown.ts';

export const assignment: Step<Key> = {
  id: 'assignment',
  phase: 'people',
  name: 'assignment.name',
  title: 'assignment.title',
  openTitle: 'assignment.open-title',
  why: 'assignment.why',
  needs: ['Assign Permission Sets'],
  body: [],
  tasks: [
    {
      id: 'assign',
      title: 'assignment.task',
      clicks: ['assignment.click.add', 'assignment.click.select', 'assignment.click.assign'],
      path: ['Setup', 'Users', 'Permission Sets', 'Manage Assignments'],
      open: {
        label: 'permission-set.open',
        href: (setup) => setupPage(setup, '/lightning/setup/PermSets/home'),
        exact: { record: connectionSetRecord, label: 'assignment.open', page: pageOf.assignments },
      },
      drawings: [
        draw(currentAssignments, {
          description: 'assignment.screen',
          record: connectionSetName,
          press: ['Add Assignment'],
        }),
        draw(selectUsers, {
          description: 'assignment.users-screen',
          record: connectionSetName,
          press: ['Next'],
        }),
        draw(assignmentExpiration, {
          description: 'assignment.expiration-screen',
          record: connectionSetName,
          values: { 'Expires On': { wanted: 'No expiration date' } },
          press: ['Assign'],
        }),
      ],
    },
    {
      id: 'queues',
      fixes: [queues.id],
      title: 'queues.task',
      clicks: ['queues.click.edit', 'queues.click.select', 'permission-set.click.save'],
      path: ['Setup', 'Users', 'Permission Sets', 'System Permissions'],
      open: {
        label: 'permission-set.open',
        href: (setup) => setupPage(setup, '/lightning/setup/PermSets/home'),
        exact: {
          record: connectionSetRecord,
          label: 'permission-set.open-system',
          page: pageOf.systemPermissions,
        },
      },
      drawings: [
        draw(permissionSetPermissions, {
          description: 'queues.screen',
          record: connectionSetName,
          values: { 'System Permissions': { rows: ['Manage Queues'] } },
          press: ['Save'],
        }),
      ],
    },
  ],
  checks: [setAssigned, queues],
};
