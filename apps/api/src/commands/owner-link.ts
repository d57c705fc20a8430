import type { Actor } from '../storage/events.ts';
import type { Execute } from './command.ts';

const lifetime = 24 * 60 * 60_000;

/**
 * Creates the link that makes the first owner, and returns its token. Returns undefined if there is an owner, or a link that
 * can still be used: one is made for a database, however many processes start.
 * @param replaces whether a link that can be used is made worthless instead.
 */
export const createOwnerLink = (
  execute: Execute,
  actor: Actor,
  { replaces }: { readonly replaces: boolean },
): Promise<string | undefined> =>
  execute(actor, async (tx, now) => {
    const token = (await tx.people.hasOwner())
      ? undefined
      : await tx.staffLinks.createOwnerLink(now + lifetime, now, replaces);
    return {
      events: token === undefined ? [] : [{ kind: 'owner-link-created', setupId: null, detail: {} }],
      result: token,
    };
  });
