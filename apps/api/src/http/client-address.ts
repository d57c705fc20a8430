import { isIPv6 } from 'node:net';
import type { Request } from 'express';

/**
 * Returns the address by which attempts are counted, as the trusted proxies report it. An IPv6 network of 64 bits
 * counts as one address, because one customer could use each of its addresses once.
 */
export const clientAddress = (request: Request): string => {
  const address = request.ip ?? '';
  if (!isIPv6(address) || address.startsWith('::ffff:')) return address.replace('::ffff:', '');
  const [head = '', tail] = address.split('::');
  const groups = head === '' ? [] : head.split(':');
  const after = tail ? tail.split(':') : [];
  const zeros = tail === undefined ? [] : Array<string>(8 - groups.length - after.length).fill('0');
  return `${[...groups, ...zeros, ...after].slice(0, 4).join(':')}::/64`;
};
