import { createHash, timingSafeEqual } from 'node:crypto';

const digest = (key: string): Buffer => createHash('sha256').update(key).digest();

/** Compares in constant time, whatever the lengths. Without a configured key no key is right. */
export const isStaffKey = (given: string, configured: string | null): boolean =>
  configured !== null && timingSafeEqual(digest(given), digest(configured));

/** The key of an `Authorization: Bearer …` header. */
export const bearerKey = (header: string | undefined): string | undefined =>
  header === undefined ? undefined : (/^Bearer +(\S+) *$/i.exec(header)?.[1] ?? '');
