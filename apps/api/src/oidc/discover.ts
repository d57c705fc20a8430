import * as client from 'openid-client';
import type { OidcConfig } from '../config-oidc.ts';

/** Seconds to wait for an answer of the provider. */
const patience = 10;

/**
 * Reads the provider's metadata. Throws if it does not answer, or names another issuer.
 * @param skew seconds to add to this machine's clock.
 */
export const discover = (
  { issuer, clientId, clientSecret }: Pick<OidcConfig, 'issuer' | 'clientId' | 'clientSecret'>,
  skew = 0,
): Promise<client.Configuration> => {
  const metadata = { client_secret: clientSecret, [client.clockSkew]: skew };
  return client.discovery(new URL(issuer), clientId, metadata, undefined, {
    timeout: patience,
    execute: [
      // The signature of an ID token is verified too, although it comes straight from the provider.
      client.enableNonRepudiationChecks,
      // The configuration allows it on localhost only.
      ...(issuer.startsWith('http:') ? [client.allowInsecureRequests] : []),
    ],
  });
};
