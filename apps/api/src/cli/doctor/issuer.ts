import { oidcCallback } from '@orgready/shared/contract/oidc-callback';
import type { Config } from '../../config.ts';
import { discover } from '../../oidc/discover.ts';
import { type Finding, failed, messageOf, passed } from './finding.ts';

const reasonOf = (error: unknown): string => {
  const { cause } = error as Error;
  return cause instanceof Error && cause.message
    ? `${messageOf(error)} (${cause.message})`
    : messageOf(error);
};

/** Returns whether the identity provider of the staff answers as the issuer that is configured; nothing without one. */
export const examineIssuer = async ({
  oidc,
  publicUrl,
}: Pick<Config, 'oidc' | 'publicUrl'>): Promise<readonly Finding[]> => {
  if (oidc === null) return [];
  try {
    const methods = (await discover(oidc)).serverMetadata().code_challenge_methods_supported;
    if (methods && !methods.includes('S256'))
      return [failed('OIDC issuer', `${oidc.issuer} does not take PKCE with S256, which every sign-in uses`)];
    const callback = `${publicUrl.origin}${oidcCallback.path}`;
    return [passed('OIDC issuer', `${oidc.issuer} answers; ${callback} has to be registered there`)];
  } catch (error) {
    return [failed('OIDC issuer', `nobody can sign in through ${oidc.issuer}: ${reasonOf(error)}`)];
  }
};
