import { DomainError } from '../domain/domain-error.ts';
import { openLink } from '../domain/open-link.ts';
import { newId } from '../storage/new-id.ts';
import type { Session } from '../storage/sessions.ts';
import type { Execute } from './command.ts';

/** Browsers that are in through one link at the same time: a team, and not a program that makes sessions. */
const mostBrowsers = 50;

/** Lets a browser into the setup of a link. Its session begins, or goes on under a new secret. */
export const claimLink = (
  execute: Execute,
  session: Session | undefined,
  token: string,
): Promise<{ readonly setupId: string; readonly secret: string }> => {
  const sessionId = session?.id ?? newId();
  return execute({ kind: 'customer', id: sessionId }, async (tx, now, guides) => {
    const stored = { storage: tx, guides };
    const { setup } = await openLink(stored, token, now);
    await tx.setups.lock(setup.id);
    // Again: it may have been revoked while this waited.
    const { link } = await openLink(stored, token, now);
    if ((await tx.claims.othersThrough(link.id, sessionId, now)) >= mostBrowsers)
      throw new DomainError('too-many-requests', { retryAfter: 60 });
    const secret = session
      ? await tx.sessions.rotate(sessionId)
      : (await tx.sessions.open(now, sessionId)).secret;
    await tx.claims.add(sessionId, setup.id, link.id, now);
    await tx.links.markOpened(link.id, now);
    return {
      events: [{ kind: 'link-claimed', setupId: setup.id, detail: { link: link.id } }],
      result: { setupId: setup.id, secret },
    };
  });
};
