import { Router } from 'express';
import { isOwnForm, requireSession } from '../browser.ts';
import { sameId } from '../salesforce-id.ts';
import { type InstalledApp, packages, savePolicy } from '../schema/packages.ts';
import { page, type Site } from '../site.ts';
import type { BrowserSession } from '../world.ts';
import { defaultPolicy, labelOf, policyChoices, readPolicyForm } from './policy-form.ts';

const root = '/lightning/setup/ManageExternalClientApplication';

const canSee = ({ user }: BrowserSession): boolean =>
  ['ViewSetup', 'ExternalClientAppViewer', 'ExternalClientAppAdmin'].some((right) =>
    user.permissions.has(right),
  );
const canEdit = ({ user }: BrowserSession): boolean => user.permissions.has('ExternalClientAppAdmin');
const appOf = (session: BrowserSession, id: string): InstalledApp | undefined =>
  canSee(session) ? packages.in(session.org).apps.find((app) => sameId(app.id, id)) : undefined;
const detail = (app: InstalledApp): string => `${root}/${app.id.slice(0, 15)}/detail`;

const notThere = (response: Parameters<typeof page>[0], session: BrowserSession): void =>
  page(
    response,
    'install-stopped',
    {
      title: "We couldn't load the external client app",
      heading: "We couldn't load the external client app",
      message: "The app doesn't exist in this org, or you don't have access to it.",
      session,
    },
    404,
  );

/** External Client App Manager: the list, an app's settings, and the admin's policies for it. */
export const appManagerPages = (site: Site): Router => {
  const router = Router();
  router.get(`${root}/home`, (request, response) => {
    const session = requireSession(request, response, site);
    if (!session) return;
    page(response, 'app-list', {
      title: 'External Client App Manager | Salesforce',
      session,
      canSee: canSee(session),
      apps: packages.in(session.org).apps.map((app) => ({ ...app, href: detail(app) })),
    });
  });

  router.get(`${root}/:id/detail`, (request, response) => {
    const session = requireSession(request, response, site);
    if (!session) return;
    const app = appOf(session, request.params.id);
    if (!app) return notThere(response, session);
    // Saving creates the policy record if Salesforce has not created it.
    const policy = app.policy ?? defaultPolicy;
    page(response, 'app-detail', {
      title: `${app.label} | Salesforce`,
      session,
      app,
      policy,
      href: detail(app),
      tab: request.query.tab === 'policies' ? 'policies' : 'settings',
      editing: request.query.edit === '1' && canEdit(session),
      canEdit: canEdit(session),
      choices: policyChoices,
      labelOf,
      error: null,
    });
  });

  router.post(`${root}/:id/policies`, (request, response) => {
    const session = requireSession(request, response, site);
    if (!session) return;
    const app = appOf(session, request.params.id);
    if (!app || !canEdit(session)) return notThere(response, session);
    if (!isOwnForm(request, session)) return response.redirect(303, `${detail(app)}?tab=policies`);
    const read = readPolicyForm((request.body ?? {}) as Record<string, unknown>, app.policy ?? defaultPolicy);
    if ('error' in read) {
      page(response, 'app-detail', {
        title: `${app.label} | Salesforce`,
        session,
        app,
        policy: app.policy ?? defaultPolicy,
        href: detail(app),
        tab: 'policies',
        editing: true,
        canEdit: true,
        choices: policyChoices,
        labelOf,
        error: read.error,
      });
      return;
    }
    savePolicy(app, read.policy);
    response.redirect(303, `${detail(app)}?tab=policies`);
  });

  return router;
};
