import { hash } from 'node:crypto';
import { to18 } from '../salesforce-id.ts';

const base62 = '0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz';

/**
 * Returns an 18-character id that is the same at every start: key prefix, the org's two instance characters, a zero,
 * and nine characters derived from `key`.
 */
export const recordId = (prefix: string, orgId: string, key: string): string => {
  const digest = hash('sha256', `${orgId.slice(0, 15)}|${prefix}|${key}`, 'buffer');
  let id = `${prefix}${orgId.slice(3, 5)}0`;
  for (const byte of digest.subarray(0, 9)) id += base62.charAt(byte % 62);
  return to18(id);
};
