import { endpoints } from '@orgready/shared/contract/endpoints';
import { claimLink } from '../commands/claim-link.ts';
import { requestLink } from '../commands/links.ts';
import type { Routes } from '../deps.ts';
import { landingOf } from '../documents/landing.ts';
import { DomainError } from '../domain/domain-error.ts';
import { openLink } from '../domain/open-link.ts';
import { isServedAt } from '../http/sites.ts';
import type { Session } from '../storage/sessions.ts';

/** What a link shows, and going in through it. Both are POSTs: mail scanners and previews only ever GET. */
export const linkRoutes: Routes = (handle, deps) => {
  const { execute, storage, attemptLimits, sessions, sites, clock } = deps;

  /** Opens a link at a host that serves its blueprint; elsewhere it is as one that never was. */
  const openHere = async (token: string, request: Parameters<typeof sites.of>[0]) => {
    const link = await storage.links.findByToken(token);
    const setup = link && (await storage.setups.find(link.setupId));
    if (!setup || !isServedAt(sites.of(request), setup)) throw new DomainError('link-not-found');
    return openLink(deps, token, clock());
  };

  handle(endpoints.previewLink, ({ body, request, locale }) =>
    attemptLimits.tryLink(request, async () => {
      const { link, setup } = await openHere(body.token, request);
      return landingOf(deps, setup, link, locale);
    }),
  );

  /** The link of a token, or the one through which this browser came into a setup; revoked ones are not found. */
  const linkOf = async (
    { token, setup = '' }: { token?: string | undefined; setup?: string | undefined },
    session: Session | undefined,
  ) => {
    if (token !== undefined) return storage.links.findByToken(token);
    const id = session && (await storage.claims.linkOf(session.id, setup));
    return id === undefined ? undefined : storage.links.find(setup, id);
  };

  handle(endpoints.requestLink, async ({ body, who, request }) => {
    const link = await attemptLimits.tryLink(request, async () => {
      const found = await linkOf(body, who.session);
      const setup = found && (await storage.setups.find(found.setupId));
      if (!setup || !isServedAt(sites.of(request), setup)) throw new DomainError('link-not-found');
      return found;
    });
    return { state: await requestLink(execute, who.session, link.id, link.setupId) };
  });

  handle(endpoints.claimLink, async ({ body, who, request, response }) => {
    await attemptLimits.tryLink(request, () => openHere(body.token, request));
    const { setupId, secret } = await claimLink(execute, who.session, body.token);
    sessions.customer.give(secret, response);
    return { setupId };
  });
};
