import { type Drawing, draw } from '../model/screen.ts';
import { assignmentExpiration } from '../screens/assignment-expiration.ts';
import { currentAssignments } from '../screens/current-assignments.ts';
import { installedPackages } from '../screens/installed-packages.ts';
import { newPermissionSet } from '../screens/new-permission-set.ts';
import { permissionSetGroup } from '../screens/permission-set-group.ts';
import { permissionSetGroups } from '../screens/permission-set-groups.ts';
import { permissionSetLicenseAssignments } from '../screens/permission-set-license-assignments.ts';
import { permissionSets } from '../screens/permission-sets.ts';
import { selectUsers } from '../screens/select-users.ts';
import type { IntegrationPage } from './context.ts';
import type { Key } from './locales/en.ts';
import { userName } from './shown.ts';

const groupInList = (name: string): Drawing<Key> =>
  draw(permissionSetGroups, {
    description: 'drawn-act.groups',
    values: { 'Permission Set Groups': { records: () => [[name, '']], markedRow: 0 } },
  });

/** The pages that acts of verdicts open, each with the name of the record it is about. */
export const actDrawings = {
  'extend-assignment': (name) => [
    draw(currentAssignments, {
      description: 'extend-assignment.drawing',
      record: name,
      values: { User: { row: userName } },
      press: ['Edit Assignment'],
    }),
    draw(assignmentExpiration, {
      description: 'assign-set.drawing.expiration',
      record: name,
      values: { 'Expires On': { wanted: 'No expiration date' } },
      press: ['Assign'],
    }),
  ],
  'assign-again': (name) => [
    draw(currentAssignments, {
      description: 'assign-set.drawing.list',
      record: name,
      press: ['Add Assignment'],
    }),
    draw(selectUsers, {
      description: 'assign-set.drawing.user',
      record: name,
      values: { 'Search this list...': { wants: userName, marked: true }, User: { row: userName } },
      press: ['Next'],
    }),
  ],
  'find-set': (name) => [
    draw(permissionSets, {
      description: 'drawn-act.sets',
      values: { 'Permission Sets': { records: () => [[name, '']], markedRow: 0 } },
    }),
  ],
  'group-assignments': (name) => [
    groupInList(name),
    draw(permissionSetGroup, {
      description: 'drawn-act.group-assignments',
      record: name,
      press: ['Manage Assignments'],
    }),
  ],
  'recalculate-group': (name) => [
    groupInList(name),
    draw(permissionSetGroup, {
      description: 'drawn-act.group-recalculate',
      record: name,
      press: ['Recalculate'],
    }),
  ],
  'unmute-in-group': (name) => [
    groupInList(name),
    draw(permissionSetGroup, {
      description: 'drawn-act.group-muting',
      record: name,
      press: ['Muting Permission Set in Group'],
    }),
  ],
  'sets-in-group': (name) => [
    groupInList(name),
    draw(permissionSetGroup, {
      description: 'drawn-act.group-sets',
      record: name,
      press: ['Permission Sets in Group'],
    }),
  ],
  'new-set': () => [
    draw(newPermissionSet, {
      description: 'drawn-act.new-set',
      values: { Label: { marked: true }, License: { wanted: '--None--' } },
      press: ['Save'],
    }),
  ],
  'set-license': (license) => [
    draw(permissionSetLicenseAssignments, {
      description: 'drawn-act.set-license',
      record: userName,
      values: { 'Permission Set Licenses': { rows: [license] } },
      press: ['Save'],
    }),
  ],
  'installed-package': () => [
    draw(installedPackages, {
      description: 'drawn-act.package',
      values: {
        'Installed Packages': {
          records: ({ params: { app } }: IntegrationPage) =>
            app.type === 'external-client-app' ? [[app.package.name, app.namespace ?? '']] : [],
          markedRow: 0,
        },
      },
    }),
  ],
} as const satisfies Readonly<Record<string, (name: string) => readonly Drawing<Key>[]>>;

/** Names a drawing of an act. */
export type ActDrawing = keyof typeof actDrawings;
