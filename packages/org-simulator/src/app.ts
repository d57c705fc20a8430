import express, { type ErrorRequestHandler, type Express } from 'express';
import type { Faults } from './control/faults.ts';
import { metadataRoutes } from './metadata/routes.ts';
import { authorizeRoutes } from './oauth/authorize.ts';
import { identityRoutes } from './oauth/identity.ts';
import { tokenRoutes } from './oauth/token.ts';
import { restRoutes } from './rest/routes.ts';
import { setupPages } from './setup/pages.ts';
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

  // The Salesforce CLI keeps an instance's address with a trailing slash (P T31); Salesforce accepts both.
  app.use((request, _response, next) => {
    request.url = request.url.replace(/^\/{2,}/, '/');
    next();
  });

  app.use(async (request, response, next) => {
    if (request.path.startsWith('/services/'))
      site.calls.start(request.method, request.originalUrl, response);
    await faults.delay();
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

  for (const pages of setupPages) app.use(pages(site));
  return app;
};
