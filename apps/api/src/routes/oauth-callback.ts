import type { IRouter, Request } from 'express';
import type { Sessions } from '../http/sessions.ts';
import type { SignIns } from '../setups/sign-in.ts';

/** A parameter given twice is nobody's honest answer. */
const single = (request: Request, name: string): string | undefined => {
  const value = request.query[name];
  return typeof value === 'string' && value.length <= 4000 ? value : undefined;
};

/** Where Salesforce sends the browser back to. A page, not an endpoint: it always ends in a redirect to one of ours. */
export const oauthCallback = (
  router: IRouter,
  deps: { readonly sessions: Sessions; readonly signIns: SignIns },
): void => {
  router.get('/oauth/callback', async (request, response) => {
    const session = await deps.sessions.customer.of(request);
    const state = single(request, 'state');
    const code = single(request, 'code');
    const error = single(request, 'error');
    const result = session
      ? await deps.signIns.finish(session.id, {
          ...(state === undefined ? {} : { state }),
          ...(code === undefined ? {} : { code }),
          ...(error === undefined ? {} : { error }),
          description: single(request, 'error_description') ?? '',
        })
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
