import { createHash, randomBytes } from 'node:crypto';

/** A 256-bit secret as 43 characters of base64url: link tokens, session ids. */
export const newSecret = (): string => randomBytes(32).toString('base64url');

/**
 * Returns what is stored of a secret, or the identity of a content. Secrets of 256 random bits need no salt and no slow
 * hash: there is nothing to guess.
 */
export const sha256 = (text: string): string => createHash('sha256').update(text).digest('base64url');

/** The identity of a content among those of one setup: 128 bits of its hash, as 22 characters. */
export const contentHash = (content: string): string => sha256(content).slice(0, 22);
