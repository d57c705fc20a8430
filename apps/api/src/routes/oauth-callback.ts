import type { IRouter, Request } from 'express';
import type { SignIns } from '../commands/sign-in.ts';
import type { Sessions } from '../http/sessions.ts';

const names = ['state', 'code', 'error', 'error_description'] as const;
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
  deps: { readonly sessions: Sessions; readonly signIns: SignIns },
): void => {
  router.get('/oauth/callback', async (request, response) => {
    const session = await deps.sessions.customer.of(request);
    const parameters = parametersOf(request);
    const result =
      session && parameters
        ? await deps.signIns.finish(session.id, parameters)
        : ({ kind: 'interrupted', setupId: null } as const);
    if (session && (result.kind === 'confirm' || result.kind === 'connected'))
      await deps.sessions.customer.rotate(session, response);

    const connect = (reason: string) =>
      `/setups/${result.setupId}/steps/connect?sign-in=${encodeURIComponent(reason)}`;
    switch (result.kind) {
      case 'confirm':
        return response.redirect(303, `/setups/${result.setupId}/org`);
      case 'connected':
        return response.redirect(303, `/setups/${result.setupId}`);
      case 'refused':
        return response.redirect(303, connect(result.code));
      case 'wrong-org':
      case 'unreachable':
        return response.redirect(303, connect(result.kind));
      case 'interrupted':
        return response.redirect(
          303,
          result.setupId === null ? '/?sign-in=interrupted' : connect('interrupted'),
        );
    }
  });
};
