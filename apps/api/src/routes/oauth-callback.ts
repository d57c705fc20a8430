import { oauthCallback as contract } from '@orgready/shared/contract/oauth-callback';
import type { IRouter, Request } from 'express';
import { type CallbackResult, takeBack } from '../commands/take-back.ts';
import type { RouteDeps } from '../deps.ts';
import { blueprintOf } from '../domain/blueprint.ts';
import { isSignIn } from '../domain/material.ts';

const names = ['state', 'code', 'error', 'error_description', 'iss'] as const;
const longest = 4_000;

/** The parameters of the callback, or undefined when one is given twice or is endless: that is nobody's honest answer. */
const parametersOf = (request: Request): Partial<Record<(typeof names)[number], string>> | undefined => {
  const found: Partial<Record<(typeof names)[number], string>> = {};
  for (const name of names) {
    const value = request.query[name];
    if (value === undefined) continue;
    if (typeof value !== 'string' || value.length > longest) return undefined;
    found[name] = value;
  }
  return found;
};

/** Where Salesforce sends the browser back to. A page, not an endpoint: it always ends in a redirect to one of ours. */
export const oauthCallback = (
  router: IRouter,
  deps: Pick<RouteDeps, 'sessions' | 'signIns' | 'sites' | 'storage' | 'guides'>,
): void => {
  router.get(contract.path, async (request, response) => {
    const session = await deps.sessions.customer.of(request);
    const parameters = parametersOf(request);
    const publicUrl = deps.sites.of(request)?.origin ?? deps.signIns.publicUrl;
    const result: CallbackResult =
      session && parameters
        ? await takeBack({ ...deps.signIns, publicUrl }, session, parameters)
        : { kind: 'interrupted', setupId: null };
    if (result.kind === 'confirm' || result.kind === 'connected')
      deps.sessions.customer.give(result.secret, response);

    const signInStep = async (setupId: string, reason: string) => {
      const setup = await deps.storage.setups.find(setupId);
      const guide = setup && (await blueprintOf(deps, setup)).guide;
      const step = guide?.steps.find(isSignIn);
      return `/setups/${setupId}${step ? `/steps/${step.id}` : ''}?sign-in=${encodeURIComponent(reason)}`;
    };
    switch (result.kind) {
      case 'confirm':
        return response.redirect(303, `/setups/${result.setupId}/org`);
      case 'connected':
        return response.redirect(303, `/setups/${result.setupId}`);
      case 'refused':
        return response.redirect(303, await signInStep(result.setupId, result.code));
      case 'wrong-org':
      case 'unreachable':
        return response.redirect(303, await signInStep(result.setupId, result.kind));
      case 'interrupted':
        return response.redirect(
          303,
          result.setupId === null ? '/?sign-in=interrupted' : await signInStep(result.setupId, 'interrupted'),
        );
    }
  });
};
