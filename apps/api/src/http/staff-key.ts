import { createHash, timingSafeEqual } from 'node:crypto';

const digest = (key: string): Buffer => createHash('sha256').update(key).digest();

/**
 * Returns whether a key is the configured one. Compares in constant time for any length. If no key is configured, no
 * key is correct.
 */
export const isStaffKey = (given: string, configured: string | null): boolean =>
  configured !== null && timingSafeEqual(digest(given), digest(configured));

/** Returns the key of an `Authorization: Bearer …` header. */
export const bearerKey = (header: string | undefined): string | undefined =>
  header === undefined ? undefined : (/^Bearer +(\S+) *$/i.exec(header)?.[1] ?? '');
