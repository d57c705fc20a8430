import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { Provider } from 'oidc-provider';
import type { OidcConfig } from '../config-oidc.ts';

/** An account at the provider. */
export interface Account {
  name: string;
  email: string;
  groups: readonly string[];
}

/** A real identity provider, with accounts that a test changes. */
export interface IdentityProvider {
  readonly issuer: string;
  /** By their subject. */
  readonly accounts: Map<string, Account>;
  /** What is put over the claims of every ID token on its way. */
  readonly forged: Record<string, unknown>;
  /** What OrgReady is configured with. */
  readonly oidc: OidcConfig;
  close(): Promise<void>;
}

const clientId = 'orgready';
const clientSecret = 'a-client-secret-for-tests-0123456789';

const providerOf = (
  issuer: string,
  redirectUri: string,
  accounts: IdentityProvider['accounts'],
): Provider => {
  const provider = new Provider(issuer, {
    clients: [{ client_id: clientId, client_secret: clientSecret, redirect_uris: [redirectUri] }],
    claims: { openid: ['sub'], email: ['email'], profile: ['name'], groups: ['groups'] },
    scopes: ['openid', 'profile', 'email', 'groups'],
    pkce: { required: () => true },
    features: { devInteractions: { enabled: false } },
    interactions: { url: (_context, { uid }) => `/sign-in/${uid}` },
    cookies: { keys: ['a-key-for-the-cookies-of-tests'] },
    ttl: { Session: 3600, Interaction: 3600, Grant: 3600, IdToken: 60, AccessToken: 60 },
    findAccount: (_context, sub) => {
      const account = accounts.get(sub);
      return account && { accountId: sub, claims: async () => ({ sub, ...account }) };
    },
    // The vendor's own app: nobody is asked to consent.
    async loadExistingGrant({ oidc }) {
      const { client, session } = oidc;
      if (!client || !session?.accountId) return undefined;
      const grant = new provider.Grant({ clientId: client.clientId, accountId: session.accountId });
      grant.addOIDCScope('openid profile email groups');
      await grant.save();
      return grant;
    },
  });
  return provider;
};

const escaped = (text: string): string => text.replaceAll(/[^\w .-]/g, (sign) => `&#${sign.charCodeAt(0)};`);

/** The provider's sign-in page: a link for each account, and one that refuses. */
const signInPage = (uid: string, accounts: IdentityProvider['accounts']): string =>
  `<!doctype html><html lang="en"><title>Sign in</title><h1>Sign in</h1><ul>${[...accounts]
    .map(([sub, { name }]) => `<li><a href="/sign-in/${uid}?as=${sub}">${escaped(name)}</a></li>`)
    .join('')}<li><a href="/sign-in/${uid}?as=">Cancel</a></li></ul>`;

const answer = async (
  provider: Provider,
  accounts: IdentityProvider['accounts'],
  request: IncomingMessage,
  response: ServerResponse,
): Promise<void> => {
  const url = new URL(request.url ?? '', 'http://localhost');
  const as = url.searchParams.get('as');
  if (as === null) {
    const uid = url.pathname.split('/').at(-1) ?? '';
    response.setHeader('Content-Type', 'text/html; charset=utf-8').end(signInPage(uid, accounts));
    return;
  }
  const result = as === '' ? { error: 'access_denied' } : { login: { accountId: as } };
  await provider.interactionFinished(request, response, result, { mergeWithLastSubmission: false });
};

/** Returns an ID token with other claims, as somebody on the way to the product would send it. */
const forge = (token: string, claims: object): string => {
  const [head, body = '', seal] = token.split('.');
  const own = JSON.parse(Buffer.from(body, 'base64url').toString()) as object;
  return [head, Buffer.from(JSON.stringify({ ...own, ...claims })).toString('base64url'), seal].join('.');
};

/** Starts a provider for a product at this origin. */
export const startIdentityProvider = async (product: string): Promise<IdentityProvider> => {
  const accounts: IdentityProvider['accounts'] = new Map();
  let handle: (request: IncomingMessage, response: ServerResponse) => void = () => undefined;
  const http: Server = createServer((request, response) => handle(request, response));
  await new Promise<void>((resolve) => http.listen(0, 'localhost', resolve));
  const issuer = `http://localhost:${(http.address() as AddressInfo).port}`;
  const provider = providerOf(issuer, `${product}/staff/oidc/callback`, accounts);
  const forged: IdentityProvider['forged'] = {};
  provider.use(async (context, next) => {
    await next();
    const body = context.body as { id_token?: string } | undefined;
    if (body?.id_token !== undefined && Object.keys(forged).length > 0)
      context.body = { ...body, id_token: forge(body.id_token, forged) };
  });
  const inner = provider.callback();
  handle = (request, response) => {
    if (request.url?.startsWith('/sign-in/')) void answer(provider, accounts, request, response);
    else void inner(request, response);
  };
  return {
    issuer,
    accounts,
    forged,
    oidc: {
      issuer,
      clientId,
      clientSecret,
      groupsClaim: 'groups',
      roles: [
        { group: 'Setup owners', role: 'owner' },
        { group: 'Success', role: 'csm' },
      ],
    },
    close: () =>
      new Promise((resolve) => {
        http.close(() => resolve());
        http.closeAllConnections();
      }),
  };
};
