import { Router } from 'express';
import { isOwnForm, requireSession } from '../browser.ts';
import { packages } from '../schema/packages.ts';
import { page, type Site } from '../site.ts';

const path = '/lightning/setup/ImportedPackage/home';

/** Installed Packages: the list, and uninstalling. */
export const packagePages = (site: Site): Router => {
  const router = Router();

  router.get(path, (request, response) => {
    const session = requireSession(request, response, site);
    if (!session) return;
    page(response, 'installed-packages', {
      title: 'Installed Packages | Salesforce',
      session,
      canSee: session.user.permissions.has('ViewSetup'),
      mayRemove: session.user.permissions.has('InstallPackaging'),
      packages: packages.in(session.org).installed.map(({ version, at }) => ({
        versionId: version.versionId,
        name: version.name,
        namespace: version.namespace ?? '',
        number: version.version.slice(0, version.version[2] === 0 ? 2 : 3).join('.'),
        installedOn: at.toISOString().slice(0, 10),
      })),
    });
  });

  router.post('/lightning/setup/ImportedPackage/uninstall', (request, response) => {
    const session = requireSession(request, response, site);
    if (!session) return;
    const { versionId } = (request.body ?? {}) as Record<string, unknown>;
    if (isOwnForm(request, session) && session.user.permissions.has('InstallPackaging')) {
      const removed = packages.in(session.org).uninstall(String(versionId));
      // Uninstalling an app ends every grant of it (packaging guide, "Uninstall a connected app").
      if (removed?.app) site.world().endAuthorizations(session.org, removed.app.consumerKey);
    }
    response.redirect(303, path);
  });
  return router;
};
