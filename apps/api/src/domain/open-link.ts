import type { Link } from '../storage/links.ts';
import type { Setup } from '../storage/setups.ts';
import type { Transaction } from '../storage/storage.ts';
import { blueprintOf } from './blueprint.ts';
import { brandOf } from './brand.ts';
import { DomainError } from './domain-error.ts';
import type { Guides } from './guides.ts';

interface OpenLinkDeps {
  readonly storage: Transaction;
  readonly guides: Guides;
}

/** Returns the refusal of an expired link to a setup, or of any link to an archived one, with the person to ask for another. */
export const linkExpired = async (deps: OpenLinkDeps, setup: Setup): Promise<DomainError> => {
  const { party } = await blueprintOf(deps, setup);
  const brand = brandOf(party, await deps.storage.brandings.find(setup.blueprintId));
  return new DomainError('link-expired', { contact: { email: party.supportEmail, brand } });
};

/**
 * Returns the open link of a token and its setup. Unknown, malformed and revoked tokens are refused alike;
 * only a person who holds a link learns that it has expired, and who to ask for another.
 */
export const openLink = async (
  { storage, guides }: OpenLinkDeps,
  token: string,
  now: number,
): Promise<{ readonly link: Link; readonly setup: Setup }> => {
  const link = await storage.links.findByToken(token);
  const setup = link && (await storage.setups.find(link.setupId));
  if (!link || !setup) throw new DomainError('link-not-found');
  if (link.expiresAt <= now || setup.archivedAt !== null) throw await linkExpired({ storage, guides }, setup);
  return { link, setup };
};
