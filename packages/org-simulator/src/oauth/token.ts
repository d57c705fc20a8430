import { createHash, createHmac, randomBytes } from 'node:crypto';
import { type Request, type Response, Router } from 'express';
import type { Viewer } from '../org/viewer.ts';
import { addAuthorizedApp } from '../schema/connected-apps.ts';
import { authorizations, type ClientApp, type Grant, revokeAuthorization } from '../schema/oauth-tokens.ts';
import type { Site } from '../site.ts';
import type { AccessToken, World } from '../world.ts';
import { type Admitted, checkAdmission } from './admission.ts';

/** An error of the token endpoint: status 400 and an object, unlike the rest of the API. */
class TokenError extends Error {
  readonly error: string;
  constructor(error: string, description: string) {
    super(description);
    this.error = error;
  }
}

/** Sixth approval of one user for one app: the oldest ends (Salesforce Help, "Manage OAuth-enabled connected apps"). */
const maximumGrants = 5;

const field = (body: unknown, name: string): string => {
  const value = (body as Record<string, unknown> | undefined)?.[name];
  return typeof value === 'string' ? value : '';
};

/** The client's id and secret, from the form or from Basic authentication. */
const clientOf = (request: Request): { id: string; secret: string } => {
  const [, basic] = /^Basic (\S+)$/i.exec(request.get('authorization') ?? '') ?? [];
  if (basic === undefined)
    return { id: field(request.body, 'client_id'), secret: field(request.body, 'client_secret') };
  const [id = '', secret = ''] = Buffer.from(basic, 'base64').toString().split(':');
  return { id, secret };
};

const requireClient = (world: World, request: Request) => {
  const { id, secret } = clientOf(request);
  const app = world.client(id);
  if (!app) throw new TokenError('invalid_client_id', 'client identifier invalid');
  if (app.consumerSecret !== null && secret !== app.consumerSecret)
    throw new TokenError('invalid_client', 'invalid client credentials');
  return app;
};

/** The error for a frozen user is that for an inactive one (A 2.6). */
const requireActive = ({ user }: Viewer): void => {
  if (!user.active || user.frozen) throw new TokenError('invalid_grant', 'inactive user');
};

/** Throws if the org no longer allows the user to use the app. */
const requireAdmission = (client: ClientApp, viewer: Viewer): Admitted => {
  const judged = checkAdmission(client, viewer);
  if (judged.kind === 'stopped') throw new TokenError('invalid_app_access', judged.description);
  return judged;
};

const exchangeCode = (world: World, request: Request): AccessToken => {
  const app = requireClient(world, request);
  const sent = field(request.body, 'code');
  const code = world.codes.get(sent);
  // A code works once, even if the rest of the request is invalid.
  world.codes.delete(sent);
  if (!code || code.clientId !== app.consumerKey)
    throw new TokenError('invalid_grant', 'invalid authorization code');
  if (code.expiresAt < Date.now()) throw new TokenError('invalid_grant', 'expired authorization code');
  if (field(request.body, 'redirect_uri') !== code.redirectUri)
    throw new TokenError('redirect_uri_mismatch', 'redirect_uri must match configuration');
  const verifier = field(request.body, 'code_verifier');
  if (createHash('sha256').update(verifier).digest('base64url') !== code.challenge)
    throw new TokenError('invalid_grant', 'invalid code verifier');
  requireActive(code);
  requireAdmission(app, code);
  const grant: Grant = {
    org: code.org,
    user: code.user,
    clientId: app.consumerKey,
    appLabel: app.label,
    scopes: code.scopes,
    createdAt: new Date(),
    lastUsedAt: new Date(),
    useCount: 0,
    refreshToken: refreshable(code.scopes) ? newRefreshToken() : null,
    spent: new Set(),
  };
  authorizations.in(code.org).grants.push(grant);
  if ('state' in app) addAuthorizedApp(code.org, app);
  const own = world.grants.filter((one) => one.user === grant.user && one.clientId === grant.clientId);
  // Those from before the scenario began are older.
  const earlier = authorizations
    .in(code.org)
    .earlier.filter((one) => one.user === grant.user && one.clientId === grant.clientId);
  const [oldest] = own;
  const [before] = earlier;
  if (own.length + earlier.length > maximumGrants) {
    if (before) revokeAuthorization(code.org, before);
    else if (oldest) world.endGrant(oldest);
  }
  return world.issue(code, code.scopes, grant);
};

const refreshable = (scopes: readonly string[]): boolean =>
  scopes.includes('refresh_token') || scopes.includes('offline_access');
const newRefreshToken = (): string => `5Aep861${randomBytes(54).toString('base64url').replaceAll('-', '.')}`;

const expired = () => new TokenError('invalid_grant', 'expired access/refresh token');

/** Refresh tokens are rotated: the one used is spent, and using a spent one ends the whole grant (Help 005316711). */
const refresh = (world: World, request: Request): AccessToken => {
  const client = requireClient(world, request);
  const sent = field(request.body, 'refresh_token');
  const reused = world.grants.find(({ spent }) => spent.has(sent));
  if (reused) world.endGrant(reused);
  const grant = world.grants.find(({ refreshToken }) => refreshToken !== null && refreshToken === sent);
  if (!grant || grant.clientId !== client.consumerKey) throw expired();
  requireActive(grant);
  // The refresh-token policy is checked when the token is used.
  if (!requireAdmission(client, grant).refreshable) throw expired();
  grant.spent.add(sent);
  grant.refreshToken = newRefreshToken();
  return world.issue(grant, grant.scopes, grant);
};

const grants: Readonly<Record<string, (world: World, request: Request) => AccessToken>> = {
  authorization_code: exchangeCode,
  refresh_token: refresh,
};

const answer = (response: Response, status: number, body: unknown): void => {
  response
    .status(status)
    .set('cache-control', 'no-cache,must-revalidate,max-age=0,no-store,private')
    .json(body);
};

export const tokenRoutes = (site: Site): Router => {
  const router = Router();

  router.all('/services/oauth2/token', (request, response) => {
    try {
      if (request.method !== 'POST') throw new TokenError('invalid_request', 'must use HTTP POST');
      const exchange = grants[field(request.body, 'grant_type')];
      if (!exchange) throw new TokenError('unsupported_grant_type', 'grant type not supported');
      const issued = exchange(site.world(), request);
      const id = `${site.origin()}/id/${issued.org.id}/${issued.user.id}`;
      const issuedAt = String(Date.now());
      const secret = site.world().client(issued.grant?.clientId ?? '')?.consumerSecret ?? '';
      answer(response, 200, {
        access_token: issued.token,
        ...(issued.grant?.refreshToken ? { refresh_token: issued.grant.refreshToken } : {}),
        signature: createHmac('sha256', secret)
          .update(id + issuedAt)
          .digest('base64'),
        scope: issued.scopes.join(' '),
        instance_url: site.origin(),
        id,
        token_type: 'Bearer',
        issued_at: issuedAt,
      });
    } catch (error) {
      if (!(error instanceof TokenError)) throw error;
      answer(response, 400, { error: error.error, error_description: error.message });
    }
  });

  router.all('/services/oauth2/revoke', (request, response) => {
    const world = site.world();
    const sent =
      field(request.body, 'token') || (typeof request.query.token === 'string' ? request.query.token : '');
    const grant = world.grants.find(({ refreshToken }) => refreshToken !== null && refreshToken === sent);
    if (grant) world.endGrant(grant);
    else if (!world.tokens.delete(sent)) {
      answer(response, 400, {
        error: 'unsupported_token_type',
        error_description: 'this token type is not supported',
      });
      return;
    }
    response.status(200).end();
  });

  return router;
};
