import { type Request, Router } from 'express';
import { tokenOf } from '../rest/gate.ts';
import { SalesforceError } from '../salesforce-error.ts';
import { sameId } from '../salesforce-id.ts';
import { stamp } from '../schema/table.ts';
import type { Site } from '../site.ts';
import type { AccessToken, World } from '../world.ts';

/** jsforce's `identity()` puts the token into the address. */
const authorizationOf = (request: Request): string | undefined =>
  typeof request.query.oauth_token === 'string'
    ? `Bearer ${request.query.oauth_token}`
    : request.get('authorization');

const identityScopes = ['id', 'openid', 'profile', 'full', 'web'];

const identified = (world: World, request: Request): AccessToken | undefined => {
  try {
    const token = tokenOf(world, authorizationOf(request));
    return token.scopes.some((scope) => identityScopes.includes(scope)) ? token : undefined;
  } catch (error) {
    if (error instanceof SalesforceError) return undefined;
    throw error;
  }
};

const addresses = ({ org }: AccessToken, origin: string) => {
  const id15 = org.id.slice(0, 15);
  const rest = `${origin}/services/data/v{version}/`;
  return {
    enterprise: `${origin}/services/Soap/c/{version}/${id15}`,
    metadata: `${origin}/services/Soap/m/{version}/${id15}`,
    partner: `${origin}/services/Soap/u/{version}/${id15}`,
    rest,
    sobjects: `${rest}sobjects/`,
    search: `${rest}search/`,
    query: `${rest}query/`,
    recent: `${rest}recent/`,
    tooling_soap: `${origin}/services/Soap/T/{version}/${id15}`,
    tooling_rest: `${rest}tooling/`,
    users: `${rest}chatter/users`,
    custom_domain: origin,
  };
};

const languageOf = ({ org }: AccessToken) =>
  org.language === 'de' ? { language: 'de', locale: 'de_DE' } : { language: 'en_US', locale: 'en_US' };

/** The body of `userinfo`. */
const userInfo = (token: AccessToken, origin: string) => {
  const { org, user } = token;
  return {
    sub: `${origin}/id/${org.id}/${user.id}`,
    user_id: user.id,
    organization_id: org.id,
    preferred_username: user.username,
    nickname: `${user.firstName}.${user.lastName}`,
    name: `${user.firstName} ${user.lastName}`,
    email: user.email,
    email_verified: true,
    given_name: user.firstName,
    family_name: user.lastName,
    zoneinfo: 'Europe/Berlin',
    address: {},
    is_salesforce_integration_user: org.profileOf(user).license === 'Salesforce Integration',
    urls: addresses(token, origin),
    active: user.active,
    user_type: 'STANDARD',
    ...languageOf(token),
    utcOffset: 3_600_000,
    updated_at: org.createdAt.toISOString(),
  };
};

/** The body of the identity URL. */
const identity = (token: AccessToken, origin: string) => {
  const { org, user } = token;
  const id = `${origin}/id/${org.id}/${user.id}`;
  return {
    id,
    asserted_user: true,
    user_id: user.id,
    organization_id: org.id,
    username: user.username,
    nick_name: `${user.firstName}.${user.lastName}`,
    display_name: `${user.firstName} ${user.lastName}`,
    email: user.email,
    email_verified: true,
    first_name: user.firstName,
    last_name: user.lastName,
    timezone: 'Europe/Berlin',
    addr_street: null,
    addr_city: null,
    addr_state: null,
    addr_country: null,
    addr_zip: null,
    mobile_phone: null,
    mobile_phone_verified: false,
    is_lightning_login_user: false,
    status: { created_date: null, body: null },
    urls: addresses(token, origin),
    active: user.active,
    user_type: 'STANDARD',
    ...languageOf(token),
    utcOffset: 3_600_000,
    last_modified_date: stamp(org.createdAt),
  };
};

export const identityRoutes = (site: Site): Router => {
  const router = Router();
  const denied = (request: Request): string =>
    authorizationOf(request) === undefined ? 'Missing_OAuth_Token' : 'Bad_OAuth_Token';

  router.get('/services/oauth2/userinfo', (request, response) => {
    const token = identified(site.world(), request);
    if (!token) return void response.status(403).type('text/html').send(denied(request));
    response.set('cache-control', 'no-store').json(userInfo(token, site.origin()));
  });

  router.get('/id/:orgId/:userId', (request, response) => {
    const token = identified(site.world(), request);
    const { orgId, userId } = request.params;
    if (!token || !sameId(token.org.id, orgId) || !sameId(token.user.id, userId))
      return void response.status(403).type('text/html').send(denied(request));
    response.set('cache-control', 'no-store').json(identity(token, site.origin()));
  });

  router.get('/.well-known/openid-configuration', (_request, response) => {
    const at = (path: string): string => `${site.origin()}/services/oauth2/${path}`;
    response.json({
      issuer: site.origin(),
      authorization_endpoint: at('authorize'),
      token_endpoint: at('token'),
      revocation_endpoint: at('revoke'),
      userinfo_endpoint: at('userinfo'),
      scopes_supported: ['api', 'email', 'full', 'id', 'openid', 'profile', 'refresh_token', 'web'],
      response_types_supported: ['code'],
      subject_types_supported: ['public'],
      token_endpoint_auth_methods_supported: ['client_secret_post', 'client_secret_basic'],
    });
  });

  return router;
};
