import { type Request, type Response, Router } from 'express';
import { isOwnForm, requireSession } from '../browser.ts';
import { sameId } from '../salesforce-id.ts';
import { installStop } from '../schema/install-validation.ts';
import { packages } from '../schema/packages.ts';
import { page, type Site } from '../site.ts';
import type { BrowserSession } from '../world.ts';

const path = '/packaging/installPackage.apexp';
const progressPath = '/packaging/installProgress.apexp';

const audiences = [
  { value: 'None', label: 'Install for Admins Only' },
  { value: 'Full', label: 'Install for All Users' },
  { value: 'Custom', label: 'Install for Specific Profiles...' },
] as const;

const noRight =
  'You do not have the level of access necessary to perform the operation you requested. Please contact the owner of the record or your administrator if access is necessary.';
const noVersion =
  'There is a problem: the package version you requested is not valid or is not available to this org. Check the installation URL, or contact the publisher.';

const asked = (request: Request): string => (typeof request.query.p0 === 'string' ? request.query.p0 : '');

const versionFor = (session: BrowserSession, id: string) =>
  [
    ...packages.declaredIn(session.org).available,
    ...packages.in(session.org).installed.map(({ version }) => version),
  ].find(({ versionId }) => sameId(versionId, id));

const stopped = (
  response: Response,
  session: BrowserSession,
  title: string,
  message: string,
  status: number,
): void => page(response, 'install-stopped', { title, heading: title, message, session }, status);

const form = (response: Response, session: BrowserSession, id: string, error: string | null): void => {
  const version = versionFor(session, id);
  if (!session.user.permissions.has('InstallPackaging')) {
    stopped(response, session, 'Insufficient Privileges', noRight, 403);
    return;
  }
  if (!version) {
    stopped(response, session, "This app can't be installed.", noVersion, 404);
    return;
  }
  const stop = installStop(session.org, version);
  if (stop !== undefined) {
    stopped(response, session, "This app can't be installed.", stop, 409);
    return;
  }
  const present = packages
    .in(session.org)
    .installed.find((one) => one.version.packageId === version.packageId);
  page(response, 'install', {
    title: 'Install Package',
    session,
    script: '/install.js',
    audiences,
    error,
    id: version.versionId,
    name: version.name,
    publisher: version.name.split(' ')[0],
    number: version.version.slice(0, version.version[2] === 0 ? 2 : 3).join('.'),
    upgrade: present !== undefined,
  });
};

export const installPages = (site: Site): Router => {
  const router = Router();

  router.get(path, (request, response) => {
    const session = requireSession(request, response, site);
    if (session) form(response, session, asked(request), null);
  });

  // A real org redirects to the address above.
  router.get('/packagingSetupUI/ipLanding.app', (request, response) =>
    response.redirect(`${path}?${new URLSearchParams({ p0: String(request.query.apvId ?? '') })}`),
  );

  router.post(path, (request, response) => {
    const session = requireSession(request, response, site);
    if (!session) return;
    const { p0, acknowledge } = (request.body ?? {}) as Record<string, unknown>;
    const id = typeof p0 === 'string' ? p0 : '';
    const version = versionFor(session, id);
    const isStopped = !version || installStop(session.org, version) !== undefined;
    if (!isOwnForm(request, session) || isStopped || !session.user.permissions.has('InstallPackaging'))
      return form(response, session, id, null);
    if (acknowledge !== 'on')
      return form(response, session, id, 'Acknowledge the statement to install the package.');
    // Only one installation can run at a time: a second request joins the first.
    const running = packages
      .in(session.org)
      .requests.find((one) => one.status === 'IN_PROGRESS' && one.version.versionId === version.versionId);
    const { id: requestId } = running ?? packages.in(session.org).request(version, site.installMilliseconds);
    response.redirect(303, `${progressPath}?${new URLSearchParams({ id: requestId })}`);
  });

  router.get(progressPath, (request, response) => {
    const session = requireSession(request, response, site);
    if (!session) return;
    const found = packages.in(session.org).requests.find(({ id }) => id === request.query.id);
    if (!found)
      return stopped(response, session, 'Page Not Found', 'There is no such installation in this org.', 404);
    if (found.status === 'ERROR') {
      const reason = `Your request to install package "${found.version.name}" was unsuccessful. None of the data or setup information in your Salesforce organization was affected. Problem: ${found.errors.join(' ')}`;
      return stopped(response, session, 'Installation Failed', reason, 200);
    }
    const done = found.status === 'SUCCESS';
    // The page of a running installation reloads every second, without a script.
    if (!done) response.set('refresh', '1');
    page(response, 'install-progress', {
      title: done ? 'Installation Complete!' : 'Installing...',
      session,
      done,
      name: found.version.name,
    });
  });
  return router;
};
