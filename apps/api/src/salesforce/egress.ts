import { lookup } from 'node:dns';
import { isIP } from 'node:net';
import ipaddr from 'ipaddr.js';
import { Agent, buildConnector } from 'undici';

/** Whether an address belongs to the public internet. */
const isPublic = (address: string): boolean => ipaddr.process(address).range() === 'unicast';

const notPublic = (): Error => new Error('The host is not on the public internet');

/**
 * Connections to the public internet only: a host name that resolves to a private, loopback or link-local address
 * is refused after the lookup, so that a name that changes its mind is refused too.
 */
export const publicOnly = (): Agent => {
  const connect = buildConnector({
    lookup: (hostname, options, callback) => {
      lookup(hostname, { ...options, all: true }, (error, addresses) => {
        if (error) return callback(error, []);
        const outside = addresses.filter(({ address }) => isPublic(address));
        if (outside.length === 0) return callback(notPublic(), []);
        callback(null, outside);
      });
    },
  });
  return new Agent({
    connect: (options, callback) => {
      // An address needs no lookup, and Salesforce has no host without a name.
      if (isIP(options.hostname.replace(/^\[|\]$/g, '')) !== 0) return callback(notPublic(), null);
      connect(options, callback);
    },
  });
};

/** For the deployment's own login host, which may be on this machine. */
export const anywhere = (): Agent => new Agent();
