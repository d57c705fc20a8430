import type { Router } from 'express';
import { followSet } from '../org/access.ts';
import { possiblePermissions } from '../org/holder.ts';
import type { Site } from '../site.ts';
import { objectPermissionLabels, rightRows, saveRights } from './holder-form.ts';
import { editing, holdersIn, objectManager, objectOf, translate } from './object-manager.ts';
import { paths } from './setup-paths.ts';
import { insufficientPrivileges, pageNotFound, setupRouter, show } from './setup-request.ts';

/** Object Manager: which profiles and permission sets may do what with an object. */
export const objectAccessPage = (site: Site): Router => {
  const { router, get, post } = setupRouter(site);

  get(`${objectManager}/:object/ObjectAccess/view`, (request) => {
    const { org, user } = request.session;
    const object = objectOf(org, request.params.object);
    if (!object?.permissionable) return pageNotFound(request);
    const tab = request.query.get('tab') === 'sets' ? 'sets' : 'profiles';
    const edit = request.query.get('edit') === '1';
    const canEdit = editing.every((right) => user.permissions.has(right));
    if (edit && !canEdit) return insufficientPrivileges(request);
    show(request, 'object-access', {
      title: `${translate(org, object.label)}: Object Access`,
      action: paths.objectAccess(object.name),
      tab,
      edit,
      canEdit,
      rights: possiblePermissions(object.name).map((right) => objectPermissionLabels[right]),
      holders: holdersIn(org, tab).map((one) => ({ ...one, rows: rightRows(object, one.holder) })),
    });
  });

  post(
    `${objectManager}/:object/ObjectAccess/view`,
    () => editing,
    (sent) => {
      const { org } = sent.session;
      const object = objectOf(org, sent.params.object);
      if (!object?.permissionable) return undefined;
      const tab = sent.value('tab');
      for (const { id, fixed, holder } of holdersIn(org, tab)) {
        if (fixed) continue;
        saveRights(object, holder, sent, `right-${id}`);
        followSet(org.access, id);
      }
      return { to: paths.objectAccess(object.name, tab) };
    },
  );
  return router;
};
