import type { Link } from '../storage/links.ts';
import type { Setup } from '../storage/setups.ts';
import type { Transaction } from '../storage/storage.ts';
import { blueprintOf } from './blueprint.ts';
import { DomainError } from './domain-error.ts';
import type { Guides } from './guides.ts';

/**
 * Returns the open link of a token and its setup. Unknown, malformed and revoked tokens are refused alike;
 * only a person who holds a link learns that it has expired, and who to ask for another.
 */
export const openLink = async (
  { storage, guides }: { readonly storage: Transaction; readonly guides: Guides },
  token: string,
  now: number,
): Promise<{ readonly link: Link; readonly setup: Setup }> => {
  const link = await storage.links.findByToken(token);
  const setup = link && (await storage.setups.find(link.setupId));
  if (!link || !setup) throw new DomainError('link-not-found');
  if (link.expiresAt <= now) {
    const { party } = await blueprintOf({ storage, guides }, setup);
    throw new DomainError('link-expired', {
      contact: { party: party.name, email: party.supportEmail, accent: party.accent },
    });
  }
  return { link, setup };
};
