import type { Link } from '../storage/links.ts';
import type { Setup } from '../storage/setups.ts';
import type { Transaction } from '../storage/storage.ts';
import { DomainError } from './domain-error.ts';
import { integrationOf } from './material.ts';

/**
 * Returns the open link of a token and its setup. Unknown, malformed and revoked tokens are refused alike;
 * only somebody who holds a link learns that it has expired, and whom to ask for another.
 */
export const openLink = async (
  storage: Transaction,
  token: string,
  now: number,
): Promise<{ readonly link: Link; readonly setup: Setup }> => {
  const link = await storage.links.findByToken(token);
  const setup = link && (await storage.setups.find(link.setupId));
  if (!link || !setup) throw new DomainError('link-not-found');
  if (link.expiresAt <= now) {
    const { vendor } = await integrationOf(storage, setup);
    throw new DomainError('link-expired', { contact: { vendor: vendor.name, email: vendor.supportEmail } });
  }
  return { link, setup };
};
