import { endpoints } from '@orgready/shared/contract/endpoints';
import { claimLink } from '../commands/claim-link.ts';
import type { Routes } from '../deps.ts';
import { landingOf } from '../documents/landing.ts';
import { openLink } from '../domain/open-link.ts';

/** What a link shows, and going in through it. Both are POSTs: mail scanners and previews only ever GET. */
export const linkRoutes: Routes = (handle, deps) => {
  const { execute, attemptLimits, sessions, clock } = deps;

  handle(endpoints.previewLink, ({ body, request, locale }) =>
    attemptLimits.tryLink(request, async () => {
      const { link, setup } = await openLink(deps, body.token, clock());
      return landingOf(deps, setup, link, locale);
    }),
  );

  handle(endpoints.claimLink, async ({ body, who, request, response }) => {
    await attemptLimits.tryLink(request, () => openLink(deps, body.token, clock()));
    const { setupId, secret } = await claimLink(execute, who.session, body.token);
    sessions.customer.give(secret, response);
    return { setupId };
  });
};
