import { sameId } from '../salesforce-id.ts';
import { grantableApps, grantees, grantId } from '../schema/app-grants.ts';
import { duplicate, invalidReference, isDeleted, requireOne } from './refusals.ts';
import { textOf, type Writer } from './writer.ts';

/** Grants an app to a profile or a permission set, as pre-authorization requires. */
export const setupEntityAccesses: Writer = {
  object: 'SetupEntityAccess',
  create: (viewer, sent) => {
    requireOne(viewer, 'ManageProfilesPermissionsets');
    const { org } = viewer;
    const grantee = grantees(org).find(({ id }) => sameId(id, textOf(sent, 'ParentId') ?? ''));
    if (!grantee) throw invalidReference('ParentId');
    const app = grantableApps(org).find(({ id }) => sameId(id, textOf(sent, 'SetupEntityId') ?? ''));
    if (!app) throw invalidReference('SetupEntityId');
    const id = grantId(org, app, grantee);
    if (app.grantedTo.includes(grantee.name))
      throw duplicate(`duplicate value found: <unknown> duplicates value on record with id: ${id}`, []);
    app.grantTo([...app.grantedTo, grantee.name]);
    return id;
  },
  remove: (viewer, id) => {
    requireOne(viewer, 'ManageProfilesPermissionsets');
    const { org } = viewer;
    for (const app of grantableApps(org)) {
      const grantee = grantees(org).find(
        (one) => app.grantedTo.includes(one.name) && sameId(grantId(org, app, one), id),
      );
      if (grantee) return app.grantTo(app.grantedTo.filter((name) => name !== grantee.name));
    }
    throw isDeleted();
  },
};
