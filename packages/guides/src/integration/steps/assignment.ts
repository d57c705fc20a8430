import type { Step } from '../../model/guide.ts';
import { draw } from '../../model/screen.ts';
import { assignmentExpiration as expirationPage } from '../../screens/assignment-expiration.ts';
import { currentAssignments } from '../../screens/current-assignments.ts';
import { permissionSetLicenseAssignments } from '../../screens/permission-set-license-assignments.ts';
import { selectUsers } from '../../screens/select-users.ts';
import { pageOf, setupPage } from '../../setup-pages.ts';
import { setAssigned } from '../checks/set-assigned.ts';
import { setLicenseAssigned } from '../checks/set-license-assigned.ts';
import { assignmentExpiration, assignmentKind } from '../drawn.ts';
import { asIntegrationUser } from '../for-user.ts';
import type { Key } from '../locales/en.ts';
import { ofIntegrationSet } from '../permission-set-tasks.ts';
import { integrationSetName, userName, userRecord } from '../shown.ts';

/**
 * Precedes the steps that add permissions: their checks read what the user has, so they pass as soon as each is done.
 */
export const assignment: Step<Key> = {
  id: 'assignment',
  phase: 'user',
  name: 'assignment.name',
  title: 'assignment.title',
  openTitle: 'assignment.open-title',
  why: 'assignment.why',
  needs: ['Assign Permission Sets'],
  when: asIntegrationUser,
  body: [{ kind: 'note', tone: 'info', text: 'assignment.note' }],
  tasks: [
    {
      id: 'extend-assignment',
      fixes: ['set-assigned'],
      title: 'extend-assignment.title',
      clicks: ['extend-assignment.click.edit', 'assign-set.click.never', 'assign-set.click.assign'],
      ...ofIntegrationSet('assignments'),
      drawings: [
        draw(currentAssignments, {
          description: 'extend-assignment.drawing',
          record: integrationSetName,
          values: { User: { row: userName } },
          press: ['Edit Assignment'],
        }),
        draw(expirationPage, {
          description: 'assign-set.drawing.expiration',
          record: integrationSetName,
          values: { 'Expires On': { shows: assignmentExpiration, wanted: 'No expiration date' } },
          press: ['Assign'],
        }),
      ],
      when: { fact: assignmentKind, is: 'ends', onlyIfKnown: true },
    },
    {
      id: 'assign-set',
      fixes: ['set-assigned'],
      title: 'assign-set.title',
      clicks: [
        'assign-set.click.add',
        'assign-set.click.user',
        'assign-set.click.never',
        'assign-set.click.assign',
      ],
      ...ofIntegrationSet('assignments'),
      drawings: [
        draw(currentAssignments, {
          description: 'assign-set.drawing.list',
          record: integrationSetName,
          press: ['Add Assignment'],
        }),
        draw(selectUsers, {
          description: 'assign-set.drawing.user',
          record: integrationSetName,
          values: { 'Search this list...': { wants: userName, marked: true }, User: { row: userName } },
          press: ['Next'],
        }),
        draw(expirationPage, {
          description: 'assign-set.drawing.expiration',
          record: integrationSetName,
          values: { 'Expires On': { wanted: 'No expiration date' } },
          press: ['Assign'],
        }),
      ],
      when: { fact: assignmentKind, is: 'other' },
    },
    {
      id: 'assign-license',
      fixes: ['set-license-assigned'],
      title: 'assign-license.title',
      clicks: ['assign-license.click.edit', 'assign-license.click.select', 'click.save'],
      path: ['Setup', 'Users', 'Users'],
      open: {
        label: 'users.open',
        href: (setup) => setupPage(setup, '/lightning/setup/ManageUsers/home'),
        exact: { record: userRecord, label: 'user.open', page: pageOf.user },
      },
      drawings: [
        draw(permissionSetLicenseAssignments, {
          description: 'assign-license.drawing',
          record: userName,
          values: { 'Permission Set Licenses': { rows: ['Salesforce API Integration'] } },
          press: ['Save'],
        }),
      ],
    },
  ],
  checks: [setAssigned, setLicenseAssigned],
};
