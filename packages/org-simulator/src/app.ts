import { setTimeout as wait } from 'node:timers/promises';
import express, { type ErrorRequestHandler, type Express } from 'express';
import type { Faults } from './control/faults.ts';
import { metadataRoutes } from './metadata/routes.ts';
import { authorizeRoutes } from './oauth/authorize.ts';
import { identityRoutes } from './oauth/identity.ts';
import { tokenRoutes } from './oauth/token.ts';
import { restRoutes } from './rest/routes.ts';
import { apiAccessPages } from './setup/api-access-pages.ts';
import { appManagerPages } from './setup/app-manager-pages.ts';
import { appUsagePages } from './setup/app-usage-pages.ts';
import { assignmentPages } from './setup/assignment-pages.ts';
import { changeEventPages } from './setup/change-event-pages.ts';
import { connectedAppPages } from './setup/connected-app-pages.ts';
import { homePages } from './setup/home-pages.ts';
import { installPages } from './setup/install-pages.ts';
import { licenseAssignmentPage } from './setup/license-assignment-page.ts';
import { newUserPage } from './setup/new-user-page.ts';
import { objectPages } from './setup/object-pages.ts';
import { packagePages } from './setup/package-pages.ts';
import { permissionGroupPages } from './setup/permission-group-pages.ts';
import { permissionSetPages } from './setup/permission-set-pages.ts';
import { profilePages } from './setup/profile-pages.ts';
import { signInPages } from './setup/sign-in-pages.ts';
import { userAssignmentPage } from './setup/user-assignment-page.ts';
import { userPages } from './setup/user-pages.ts';
import type { Site } from './site.ts';

const unreadableBody: ErrorRequestHandler = (error: unknown, request, response, next) => {
  if (!(error instanceof SyntaxError) || !request.path.startsWith('/services/data')) return next(error);
  response.status(400).json([{ message: error.message, errorCode: 'JSON_PARSER_ERROR' }]);
};

/** The whole site in reading order. `control` is what no real org has. */
export const createApp = (site: Site, faults: Faults, control: express.Router): Express => {
  const app = express();
  app.disable('x-powered-by');
  app.disable('etag');
  app.use('/__simulator', control);

  // The Salesforce CLI keeps an instance's address with a slash at its end (P T31); Salesforce takes both.
  app.use((request, _response, next) => {
    request.url = request.url.replace(/^\/{2,}/, '/');
    next();
  });

  app.use(async (request, response, next) => {
    if (request.path.startsWith('/services/'))
      site.calls.start(request.method, request.originalUrl, response);
    if (faults.latency > 0) await wait(faults.latency);
    if (!faults.take(request, response)) next();
  });

  app.use('/services/data', express.json({ limit: '10mb' }));
  app.use('/services/Soap', express.text({ type: ['text/xml', 'application/soap+xml'], limit: '10mb' }));
  app.use(express.urlencoded({ extended: false }));
  app.use(unreadableBody);

  app.use(restRoutes(site));
  app.use(metadataRoutes(site));
  app.use(authorizeRoutes(site));
  app.use(tokenRoutes(site));
  app.use(identityRoutes(site));

  app.use(signInPages(site));
  app.use(homePages(site));
  app.use(packagePages(site));
  app.use(installPages(site));
  app.use(appManagerPages(site));
  app.use(connectedAppPages(site));
  app.use(appUsagePages(site));
  app.use(apiAccessPages(site));
  app.use(changeEventPages(site));
  // Their pages are inside one address: each takes its own and leaves the rest to the next.
  app.use(newUserPage(site));
  app.use(licenseAssignmentPage(site));
  app.use(userPages(site));
  app.use(profilePages(site));
  app.use(permissionSetPages(site));
  app.use(userAssignmentPage(site));
  app.use(assignmentPages(site));
  app.use(permissionGroupPages(site));
  app.use(objectPages(site));
  return app;
};
