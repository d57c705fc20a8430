import { type Response, Router } from 'express';
import { notFound, SalesforceError } from '../salesforce-error.ts';
import { packages } from '../schema/packages.ts';
import type { Site } from '../site.ts';
import { type Answer, ok } from './answer.ts';
import { countCall, limitInfo, requireApi, tokenOf } from './gate.ts';
import { answerRest } from './resources.ts';
import { isOffered, versionsUpTo } from './versions.ts';

const noStore = 'no-cache,must-revalidate,max-age=0,no-store,private';

/** Salesforce's limit on the address (API limits cheatsheet): longer queries must use composite. */
const maximumUri = 16_384;

const send = (response: Response, { status, body, headers = {} }: Answer): void => {
  response
    .status(status)
    .set({ 'cache-control': noStore, ...headers })
    .type('application/json;charset=UTF-8')
    .send(body === null ? '' : JSON.stringify(body));
};

const batchSizeOf = (header: string | undefined): number | undefined => {
  const [, size] = /batchSize\s*=\s*(\d+)/i.exec(header ?? '') ?? [];
  return size === undefined ? undefined : Number(size);
};

export const restRoutes = ({ world, calls, origin }: Site): Router => {
  const router = Router();

  // No session needed and not counted (REST API guide, "Versions"). Several orgs live here: a session tells which is meant.
  router.get(/^\/services\/data\/?$/, (request, response) => {
    const [, sent = ''] = /^Bearer (\S+)$/.exec(request.get('authorization') ?? '') ?? [];
    const org = world().tokens.get(sent)?.org ?? world().orgs[0];
    send(response, ok(org ? versionsUpTo(org.declared.newestVersion) : []));
  });

  router.use('/services/data/:version', (request, response) => {
    const entry = calls.of(response);
    try {
      if (request.originalUrl.length > maximumUri)
        throw new SalesforceError(
          414,
          'URI_TOO_LONG',
          'The length of the URI exceeds the 16,384 byte limit.',
        );
      const token = tokenOf(world(), request.get('authorization'));
      packages.in(token.org).settle();
      requireApi(token);
      const version = request.params.version.replace(/^v/, '');
      if (!request.params.version.startsWith('v') || !isOffered(version, token.org.declared.newestVersion))
        throw notFound();
      try {
        countCall(token);
        entry.counted = true;
      } finally {
        response.set('Sforce-Limit-Info', limitInfo(token));
      }
      const url = new URL(request.originalUrl, 'http://simulator.invalid');
      send(
        response,
        answerRest({
          world: world(),
          token,
          origin: origin(),
          version,
          method: request.method,
          path: request.path.replace(/\/$/, ''),
          search: url.searchParams,
          body: request.body,
          batchSize: batchSizeOf(request.get('sforce-query-options')),
          onSoql: (soql) => entry.soql.push(soql),
        }),
      );
    } catch (error) {
      if (!(error instanceof SalesforceError)) throw error;
      if (error.status === 401) response.set('WWW-Authenticate', 'Token');
      send(response, { status: error.status, body: error.body });
    }
  });
  return router;
};
