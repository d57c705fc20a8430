import { createHash, timingSafeEqual } from 'node:crypto';

const digest = (key: string): Buffer => createHash('sha256').update(key).digest();

/**
 * Returns whether a key is the configured one. Compares in constant time for any length. If no key is configured, no
 * key is correct.
 */
export const isStaffKey = (given: string, configured: string | null): boolean =>
  configured !== null && timingSafeEqual(digest(given), digest(configured));

/**
 * Returns the key of an `Authorization: Bearer …` header; undefined for another scheme, such as the `Basic` that a proxy
 * in front of us asks for.
 */
export const bearerKey = (header: string | undefined): string | undefined =>
  header !== undefined && /^Bearer(?: |$)/i.test(header)
    ? (/^Bearer +(\S+) *$/i.exec(header)?.[1] ?? '')
    : undefined;
