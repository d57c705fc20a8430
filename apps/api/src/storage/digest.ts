import { createHash, randomBytes } from 'node:crypto';

/** A 256-bit secret as 43 characters of base64url: link tokens, session ids. */
export const newSecret = (): string => randomBytes(32).toString('base64url');

/**
 * What is stored of a secret. Secrets of 256 random bits need no salt and no slow hash:
 * there is nothing to guess.
 */
export const sha256 = (secret: string): string => createHash('sha256').update(secret).digest('base64url');
