import type { Router } from 'express';
import type { Site } from '../site.ts';
import { objectManager, translate } from './object-manager.ts';
import { paths } from './setup-paths.ts';
import { setupRouter, show } from './setup-request.ts';

/** Object Manager: the list of objects. */
export const objectPages = (site: Site): Router => {
  const { router, get } = setupRouter(site);

  get(`${objectManager}/home`, (request) => {
    const { org } = request.session;
    show(request, 'table', {
      title: 'Object Manager',
      columns: ['Label', 'API Name', 'Object Access', 'Page Layouts'],
      rows: org.objects.map((object) => [
        { text: translate(org, object.label), href: paths.fields(object.name) },
        { text: object.name },
        !object.permissionable
          ? { text: `Inherited from ${object.inheritsFrom ?? 'its parent'}` }
          : { text: `${translate(org, object.label)}: Object Access`, href: paths.objectAccess(object.name) },
        { text: `${translate(org, object.label)}: Page Layouts`, href: paths.layouts(object.name) },
      ]),
    });
  });
  return router;
};
