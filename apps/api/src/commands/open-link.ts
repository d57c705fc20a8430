import type { Request } from 'express';
import { integrationOf } from '../domain/material.ts';
import type { Guesses } from '../http/guesses.ts';
import { Refusal } from '../http/problem.ts';
import type { Link } from '../storage/links.ts';
import type { Setup } from '../storage/setups.ts';
import type { Storage } from '../storage/storage.ts';

/**
 * The open link of a token and its setup. Unknown, malformed and revoked tokens answer alike and count as guesses;
 * only whoever holds a link learns that it has expired, and whom to ask for another.
 */
export const openLink = async (
  { storage, guesses, clock }: { storage: Storage; guesses: Guesses; clock: () => number },
  request: Request,
  token: string,
): Promise<{ link: Link; setup: Setup }> => {
  await guesses.allow('link', request);
  const link = await storage.links.findByToken(token);
  const setup = link && (await storage.setups.find(link.setupId));
  if (!link || !setup) {
    await guesses.wrong('link', request);
    throw new Refusal('link-not-found');
  }
  if (link.expiresAt <= clock()) {
    const { vendor } = await integrationOf(storage, setup);
    throw new Refusal('link-expired', { contact: { vendor: vendor.name, email: vendor.supportEmail } });
  }
  return { link, setup };
};
