import { endpoints } from '@orgready/shared/contract/endpoints';
import { oidcCallback, type StaffSignInFailure } from '@orgready/shared/contract/oidc-callback';
import type { IRouter, Request, Response } from 'express';
import { admitByProvider, startProviderSignIn } from '../commands/sign-in-by-provider.ts';
import type { RouteDeps, Routes } from '../deps.ts';
import { clientAddress } from '../http/client-address.ts';
import { Refusal } from '../http/problem.ts';
import { staffSignInCookie } from '../http/staff-sign-in-cookie.ts';
import type { Provider } from '../oidc/provider.ts';
import { roleOf } from '../oidc/role-of.ts';
import { newSecret } from '../storage/digest.ts';
import { staffBrowserOf } from './staff-browser.ts';

/** How people on the staff sign in, and the way to the identity provider. */
export const staffProviderRoutes: Routes = (handle, { provider, storage, execute, attemptLimits, clock }) => {
  handle(endpoints.getStaffWay, async () =>
    provider === null ? { way: 'password' as const } : { way: 'provider' as const, host: provider.host },
  );

  handle(endpoints.startStaffSignIn, async ({ body, request, response }) => {
    if (provider === null) throw new Refusal('not-found');
    await attemptLimits.use('provider', clientAddress(request));
    // Kept while an attempt of the browser is open, so that a second tab does not end the first one's.
    const kept = staffSignInCookie.of(request);
    const isKept = kept !== undefined && (await storage.staffSignIns.isOpen(kept, clock()));
    const attempt = { state: newSecret(), browser: isKept ? kept : newSecret() };
    const url = await provider.start(attempt);
    if (url === null) return { url };
    await startProviderSignIn(execute, { ...attempt, page: body.page });
    staffSignInCookie.give(attempt.browser, response);
    return { url };
  });
};

const longest = 4_000;

/** The parameters of an answer; undefined if one is given twice or is endless, which no provider does. */
const parametersOf = (request: Request): URLSearchParams | undefined => {
  const found = new URLSearchParams();
  for (const [name, value] of Object.entries(request.query)) {
    if (typeof value !== 'string' || value.length > longest) return undefined;
    found.set(name, value);
  }
  return found;
};

type Came = { readonly page: string } & (
  | { readonly secret: string }
  | { readonly problem: StaffSignInFailure }
);

const finish = async (
  { storage, execute, sessions, clock }: RouteDeps,
  provider: Provider,
  request: Request,
): Promise<Came> => {
  const browser = staffSignInCookie.of(request);
  const answer = parametersOf(request);
  const state = answer?.get('state');
  const interrupted = { page: '/staff', problem: 'interrupted' } as const;
  if (!browser || !answer || !state) return interrupted;
  const attempt = await storage.staffSignIns.take(state, browser, clock());
  if (!attempt) return interrupted;
  const { page } = attempt;
  const returned = await provider.finish({ state, browser }, answer);
  if ('problem' in returned) return { page, problem: returned.problem };
  const { groups, ...claims } = returned.claims;
  const arrived = { ...claims, role: roleOf(provider.roles, groups) };
  const admitted = await admitByProvider(
    { execute, storage },
    arrived,
    await staffBrowserOf(sessions, request),
  );
  return { page, ...admitted };
};

/** Where the identity provider sends the browser back to. A page, not an endpoint: it always ends in a redirect to one of ours. */
export const staffCallback = (router: IRouter, deps: RouteDeps): void => {
  const { provider, sessions } = deps;
  if (provider === null) return;
  router.get(oidcCallback.path, async (request: Request, response: Response) => {
    const came = await finish(deps, provider, request);
    if ('problem' in came) return response.redirect(303, `${came.page}?sign-in=${came.problem}`);
    staffSignInCookie.give('', response, 0);
    sessions.staff.give(came.secret, response);
    return response.redirect(303, came.page);
  });
};
