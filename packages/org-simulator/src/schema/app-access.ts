import { grantableApps, grantees, grantId } from './app-grants.ts';
import {
  createable,
  defineTable,
  hasAnyOf,
  id,
  lookup,
  nillable,
  picklist,
  stamp,
  systemModstamp,
} from './table.ts';

/** Which permission sets may use an app. Needs View Setup and Configuration (Object Reference). */
export const setupEntityAccess = defineTable({
  name: 'SetupEntityAccess',
  label: 'Setup Entity Access',
  labelPlural: 'Setup Entity Access',
  keyPrefix: '0J0',
  shownTo: hasAnyOf('ViewSetup'),
  abilities: () => ({ createable: true, updateable: false, deletable: true }),
  fields: [
    id('SetupEntityAccess ID'),
    lookup('ParentId', 'Parent ID', ['PermissionSet'], createable),
    lookup(
      'SetupEntityId',
      'Setup Entity ID',
      ['ConnectedApplication', 'ExternalClientApplication'],
      createable,
    ),
    picklist(
      'SetupEntityType',
      'Setup Entity Type',
      ['ApexClass', 'ApexPage', 'ConnectedApplication', 'CustomPermission', 'ExternalClientApplication'],
      nillable,
    ),
    systemModstamp,
  ],
  rows: ({ org }) =>
    grantableApps(org).flatMap((app) =>
      grantees(org)
        .filter(({ name }) => app.grantedTo.includes(name))
        .map((grantee) => ({
          Id: grantId(org, app, grantee),
          ParentId: grantee.id,
          SetupEntityId: app.id,
          SetupEntityType: app.type,
          SystemModstamp: stamp(org.createdAt),
        })),
    ),
});
