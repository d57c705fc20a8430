import * as client from 'openid-client';
import type { OidcConfig } from '../config-oidc.ts';

/** Who the provider says has signed in. */
export interface Claims {
  readonly issuer: string;
  readonly subject: string;
  readonly name: string;
  /** For people to read; never tells who somebody is. */
  readonly email: string;
  readonly groups: readonly string[];
}

type Tokens = Awaited<ReturnType<typeof client.authorizationCodeGrant>>;
type Given = Readonly<Record<string, unknown>>;

const textIn = (given: Given, names: readonly string[], longest: number): string => {
  for (const name of names) {
    const value = given[name];
    if (typeof value === 'string' && value.trim() !== '') return value.trim().slice(0, longest);
  }
  return '';
};

/** Returns the groups of a claim: an array of texts, or a single one. */
const groupsIn = (value: unknown): readonly string[] =>
  (Array.isArray(value) ? value : [value]).filter((group) => typeof group === 'string');

/** Returns what the tokens of a sign-in tell of the person. What the ID token lacks is asked of the provider. */
export const claimsOf = async (
  found: client.Configuration,
  { groupsClaim }: Pick<OidcConfig, 'groupsClaim'>,
  tokens: Tokens,
): Promise<Claims> => {
  const token = tokens.claims();
  if (!token) throw new Error('There is no ID token');
  const isWhole = [groupsClaim, 'name', 'email'].every((name) => token[name] !== undefined);
  const asked =
    isWhole || found.serverMetadata().userinfo_endpoint === undefined
      ? {}
      : await client.fetchUserInfo(found, tokens.access_token, token.sub);
  const given: Given = { ...asked, ...token };
  const email = textIn(given, ['email', 'preferred_username'], 200);
  return {
    issuer: token.iss,
    subject: token.sub,
    name: textIn(given, ['name', 'preferred_username', 'email', 'sub'], 120),
    email,
    groups: groupsIn(given[groupsClaim]),
  };
};
