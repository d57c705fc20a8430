import { endpoints } from '@orgready/shared/contract/endpoints';
import { openLink } from '../commands/open-link.ts';
import type { Routes } from '../deps.ts';
import { landingOf } from '../documents/landing.ts';

/** What a link shows, and going in through it. Both are POSTs: mail scanners and previews only ever GET. */
export const linkRoutes: Routes = (handle, deps) => {
  const { storage, sessions, changes, clock } = deps;

  handle(endpoints.previewLink, async ({ body, request }) => {
    const { link, setup } = await openLink(deps, request, body.token);
    return landingOf(storage, setup, link);
  });

  handle(endpoints.claimLink, async ({ body, who, request, response }) => {
    const { link, setup } = await openLink(deps, request, body.token);
    const now = clock();
    const session = who.session ?? (await sessions.customer.open(response));
    if (who.session) await sessions.customer.rotate(session, response);
    await storage.claims.add(session.id, setup.id, link.id, now);
    await storage.links.markOpened(link.id, now);
    await storage.setups.touch(setup.id, now);
    await storage.audit.record({
      setupId: setup.id,
      at: now,
      actor: `session:${session.id}`,
      kind: 'link-claimed',
      detail: { link: link.id },
    });
    changes.announce(setup.id);
    return { setupId: setup.id };
  });
};
