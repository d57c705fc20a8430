import { type Role, roles } from '@orgready/shared/contract/capabilities';
import { z } from 'zod';

/** The identity provider at which people on the staff sign in. */
export interface OidcConfig {
  /** The issuer, exactly as its tokens name it. */
  readonly issuer: string;
  readonly clientId: string;
  readonly clientSecret: string;
  /** The claim that holds a person's groups. */
  readonly groupsClaim: string;
  /** The first entry whose group a person has gives the role. */
  readonly roles: readonly { readonly group: string; readonly role: Role }[];
}

const isRole = (text: string): text is Role => (roles as readonly string[]).includes(text);

const issuer = z.string().refine(
  (text) => {
    const url = URL.parse(text);
    return url !== null && /^https?:$/.test(url.protocol) && !/[?#@]/.test(text);
  },
  { error: 'must be the URL of an issuer, without a query' },
);

/** `group=role`, separated by semicolons: names of groups can hold commas and equals signs, such as in a directory. */
const roleMap = z.string().transform((text, context) => {
  const entries = text.split(';').filter((entry) => entry.trim() !== '');
  return entries.flatMap((entry) => {
    const at = entry.lastIndexOf('=');
    const group = entry.slice(0, Math.max(at, 0)).trim();
    const role = entry.slice(at + 1).trim();
    if (group !== '' && isRole(role)) return [{ group, role }];
    context.addIssue(
      `has the entry "${entry.trim()}", which is not a group, "=" and one of ${roles.join(', ')}`,
    );
    return [];
  });
});

export const oidcVariables = {
  OIDC_ISSUER: issuer.optional(),
  OIDC_CLIENT_ID: z.string().max(300, { error: 'must have at most 300 characters' }).optional(),
  OIDC_CLIENT_SECRET: z.string().max(500, { error: 'must have at most 500 characters' }).optional(),
  OIDC_ROLES: roleMap.optional(),
  OIDC_GROUPS_CLAIM: z.string().max(200, { error: 'must have at most 200 characters' }).default('groups'),
};

const required = ['OIDC_ISSUER', 'OIDC_CLIENT_ID', 'OIDC_CLIENT_SECRET', 'OIDC_ROLES'] as const;

/** Returns the faults between the variables, and between them and the rest of the configuration. */
export const oidcFaults = (
  given: Readonly<Record<string, string | undefined>>,
  isLoopback: (url: URL) => boolean,
  publicUrl: URL,
): readonly string[] => {
  if ([...required, 'OIDC_GROUPS_CLAIM'].every((name) => given[name] === undefined)) return [];
  const faults: string[] = required
    .filter((name) => given[name] === undefined)
    .map((name) => `${name} is required if another OIDC_ variable is set`);
  const url = URL.parse(given.OIDC_ISSUER ?? '');
  if (url?.protocol === 'http:' && !(isLoopback(url) && isLoopback(publicUrl)))
    faults.push('OIDC_ISSUER must begin with https:// unless it and PUBLIC_URL are on localhost');
  const map = roleMap.safeParse(given.OIDC_ROLES);
  if (map.success && !map.data.some(({ role }) => role === 'owner'))
    faults.push('OIDC_ROLES must give a group the role owner: without it nobody can manage people');
  return faults;
};

/** Returns the provider of a configuration without faults; null if people sign in with a password. */
export const oidcOf = (data: z.output<z.ZodObject<typeof oidcVariables>>): OidcConfig | null => {
  const { OIDC_ISSUER: from, OIDC_CLIENT_ID: clientId, OIDC_CLIENT_SECRET: clientSecret } = data;
  if (from === undefined || clientId === undefined || clientSecret === undefined) return null;
  const groupsClaim = data.OIDC_GROUPS_CLAIM;
  return { issuer: from, clientId, clientSecret, groupsClaim, roles: data.OIDC_ROLES ?? [] };
};
