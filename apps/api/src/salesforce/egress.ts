import { lookup } from 'node:dns';
import { isIP } from 'node:net';
import ipaddr from 'ipaddr.js';
import { Agent } from 'undici';

/** Whether an address belongs to the public internet. */
const isPublic = (address: string): boolean => ipaddr.process(address).range() === 'unicast';

/**
 * Connections to the public internet only: a host name that resolves to a private, loopback or link-local address
 * is refused after the lookup, so that a name that changes its mind is refused too (security T06).
 */
export const publicOnly = (): Agent =>
  new Agent({
    connect: {
      lookup: (hostname, options, callback) => {
        lookup(hostname, { ...options, all: true }, (error, addresses) => {
          if (error) return callback(error, []);
          const outside = addresses.filter(({ address }) => isPublic(address));
          if (outside.length === 0 || isIP(hostname) !== 0)
            return callback(new Error('The host is not on the public internet'), []);
          callback(null, outside);
        });
      },
    },
  });

/** For the deployment's own login host, which may be on this machine. */
export const anywhere = (): Agent => new Agent();
