import { randomBytes } from 'node:crypto';
import { type Request, type Response, Router } from 'express';
import { isOwnForm, loginPath, signedIn } from '../browser.ts';
import { packages } from '../schema/packages.ts';
import { page, type Site } from '../site.ts';
import type { Approval, BrowserSession } from '../world.ts';
import { checkAdmission, type Stopped } from './admission.ts';
import { type AuthorizationRequest, callbackWith, readRequest } from './authorization-request.ts';

const errorPage = '/setup/secur/RemoteAccessErrorPage.apexp';
const approvalPage = '/setup/secur/RemoteAccessAuthorizationPage.apexp';
/** Salesforce does not document how long a code is valid; 15 minutes is the commonly reported value. */
const codeLifetime = 15 * 60_000;

const scopeLabels: Readonly<Record<string, string>> = {
  api: 'Manage user data via APIs',
  id: 'Access the identity URL service',
  refresh_token: 'Perform requests at any time',
  offline_access: 'Perform requests at any time',
  openid: 'Access unique user identifiers',
  profile: 'Access your basic information',
  email: 'Access your email address',
  web: 'Manage user data via Web browsers',
  full: 'Full access',
};

const queryOf = (request: Request): URLSearchParams =>
  new URL(request.originalUrl, 'http://simulator.invalid').searchParams;

const stop = (response: Response, { error, description }: Stopped): void =>
  response.redirect(`${errorPage}?${new URLSearchParams({ error, error_description: description })}`);

const approvalOf = ({ user }: BrowserSession, { app, scopes }: AuthorizationRequest): Approval => ({
  user,
  clientId: app.consumerKey,
  scopes: scopes.toSorted().join(' '),
});

/**
 * Shown when the address has no error, and for an app that is not installed: Salesforce shows a general error (A
 * 2.6).
 */
const generic = {
  error: 'OAUTH_APPROVAL_ERROR_GENERIC',
  description: 'An unexpected error has occured during authentication.',
};

const giveCode = (
  site: Site,
  response: Response,
  request: AuthorizationRequest,
  session: BrowserSession,
): void => {
  const code = `aPrx${randomBytes(48).toString('base64url')}==`;
  site.world().codes.set(code, {
    org: session.org,
    user: session.user,
    clientId: request.app.consumerKey,
    redirectUri: request.redirectUri,
    scopes: request.scopes,
    challenge: request.challenge,
    expiresAt: Date.now() + codeLifetime,
  });
  response.redirect(callbackWith(request.redirectUri, { code, state: request.state }));
};

/** Returns the request and the session if both are valid. Otherwise it has redirected the browser. */
const admit = (site: Site, request: Request, response: Response) => {
  const query = queryOf(request);
  const read = readRequest(site.world(), query);
  if (read.kind === 'stopped') return void stop(response, read);
  if (read.kind === 'returned') return void response.redirect(read.address);
  const session = signedIn(request, site.world());
  const { prompts, loginHint } = read.request;
  if (!session || prompts.includes('login')) {
    // Without `login`: the login page returns to this address, which would ask for a login again.
    const rest = prompts.filter((prompt) => prompt !== 'login').join(' ');
    if (rest) query.set('prompt', rest);
    else query.delete('prompt');
    return void response.redirect(loginPath(`/services/oauth2/authorize?${query}`, loginHint));
  }
  packages.in(session.org).settle();
  const judged = checkAdmission(read.request.app, session);
  if (judged.kind === 'stopped') return void stop(response, judged);
  return { request: read.request, session, preAuthorized: judged.preAuthorized, query };
};

export const authorizeRoutes = (site: Site): Router => {
  const router = Router();

  router.get('/services/oauth2/authorize', (request, response) => {
    const admitted = admit(site, request, response);
    if (!admitted) return;
    const { request: asked, session, preAuthorized, query } = admitted;
    const allowedBefore = site.world().isApproved(approvalOf(session, asked));
    if (preAuthorized || (allowedBefore && !asked.prompts.includes('consent')))
      giveCode(site, response, asked, session);
    else response.redirect(`${approvalPage}?${query}`);
  });

  router.get(approvalPage, (request, response) => {
    const admitted = admit(site, request, response);
    if (!admitted) return;
    const { request: asked, session } = admitted;
    page(response, 'approve', {
      title: 'Allow Access?',
      session,
      app: asked.app.label,
      scopes: asked.scopes.map((scope) => scopeLabels[scope] ?? scope),
      action: request.originalUrl,
    });
  });

  router.post(approvalPage, (request, response) => {
    const admitted = admit(site, request, response);
    if (!admitted) return;
    const { request: asked, session } = admitted;
    if (!isOwnForm(request, session)) return void response.redirect(request.originalUrl);
    if ((request.body as Record<string, unknown>).save !== 'Allow') {
      response.redirect(
        callbackWith(asked.redirectUri, {
          error: 'access_denied',
          error_description: 'end-user denied authorization',
          state: asked.state,
        }),
      );
      return;
    }
    site.world().approvals.push(approvalOf(session, asked));
    giveCode(site, response, asked, session);
  });

  // The error page that never returns to the app.
  router.get(errorPage, (request, response) => {
    const query = queryOf(request);
    const [error, description] = [query.get('error'), query.get('error_description')];
    const shown = error === null || error === 'invalid_client' ? generic : { error, description };
    page(response, 'oauth-error', { title: 'OAuth Error', ...shown }, 400);
  });

  return router;
};
