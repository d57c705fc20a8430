import { to18 } from '@orgready/guides/salesforce-id';
import type { Org } from '@orgready/shared/document/setup-document';
import { z } from 'zod';
import { openOrgSession } from './org-session.ts';
import { parseJson } from './parse-json.ts';
import { SalesforceRefusal } from './refusal.ts';
import type { Transport } from './transport.ts';

export interface SignedIn {
  readonly accessToken: string;
  readonly instanceUrl: string;
  readonly userId: string;
  readonly username: string;
  readonly displayName: string;
  readonly scopes: readonly string[];
  readonly apiVersion: string;
  readonly org: Org;
}

/** What Salesforce's token endpoint answers (A 2.3). */
export const tokenShape = z.object({
  access_token: z.string().min(10).max(8000),
  instance_url: z.url(),
  id: z.url(),
  scope: z.string().optional(),
  token_type: z.literal('Bearer'),
});
const identityShape = z.object({
  organization_id: z.string(),
  user_id: z.string(),
  username: z.string(),
  display_name: z.string(),
});
const versionsShape = z.array(z.object({ version: z.string().regex(/^\d{2,3}\.0$/) })).min(1);
const organizationShape = z.object({
  records: z.tuple([
    z.object({
      Name: z.string(),
      OrganizationType: z.string().nullable(),
      InstanceName: z.string().nullable(),
      IsSandbox: z.boolean(),
    }),
  ]),
});

/** Everything here is built on 66.0; 60.0 is the oldest with the app objects (A 1.5). */
const pinnedVersion = 66;
const oldestVersion = 60;

export const unexpected = (cause?: unknown): SalesforceRefusal =>
  new SalesforceRefusal({ reason: 'fault', code: 'UNEXPECTED_ANSWER' }, cause);

/** Who signed in, and to which org: asked of the org itself and held against what the token says. */
export const identify = async (
  transport: Transport,
  token: z.infer<typeof tokenShape>,
  instanceUrl: string,
): Promise<SignedIn> => {
  const ids = /^\/id\/(00D\w{12}(?:\w{3})?)\/(005\w{12}(?:\w{3})?)$/.exec(new URL(token.id).pathname);
  if (!ids) throw unexpected();
  const [, orgId = '', userId = ''] = ids;

  const accessToken = token.access_token;
  const get = async (path: string, authorized: boolean): Promise<unknown> => {
    const answer = await transport({
      method: 'GET',
      url: instanceUrl + path,
      headers: {
        accept: 'application/json',
        ...(authorized ? { authorization: `Bearer ${accessToken}` } : {}),
      },
    });
    return answer.statusCode < 400 ? parseJson(answer.body) : undefined;
  };
  const [identity, versions] = await Promise.all([
    get(`/id/${orgId}/${userId}`, true),
    get('/services/data/', false),
  ]);
  const who = identityShape.safeParse(identity);
  if (
    !who.success ||
    to18(who.data.organization_id) !== to18(orgId) ||
    to18(who.data.user_id) !== to18(userId)
  )
    throw unexpected();

  const offered = versionsShape.safeParse(versions);
  const highest = offered.success ? Math.max(...offered.data.map(({ version }) => Number(version))) : 0;
  const version = Math.min(pinnedVersion, highest);
  if (version < oldestVersion) throw new SalesforceRefusal({ reason: 'fault', code: 'API_VERSION_TOO_OLD' });
  const apiVersion = `${version}.0`;

  return {
    accessToken,
    instanceUrl,
    userId: to18(userId),
    username: who.data.username,
    displayName: who.data.display_name,
    scopes: (token.scope ?? '').split(' ').filter(Boolean),
    apiVersion,
    org: {
      id: to18(orgId),
      host: new URL(instanceUrl).host,
      ...(await describeOrg(transport, { instanceUrl, accessToken, apiVersion })),
    },
  };
};

/** An org that refuses its API can be signed in to all the same: it is then known by its id and host alone. */
const describeOrg = async (
  transport: Transport,
  access: { readonly instanceUrl: string; readonly accessToken: string; readonly apiVersion: string },
): Promise<Pick<Org, 'name' | 'edition' | 'instance' | 'isSandbox'>> => {
  try {
    const session = openOrgSession(transport, access);
    const soql = 'SELECT Name, OrganizationType, InstanceName, IsSandbox FROM Organization LIMIT 1';
    const answer = await session.get(`${session.root}/query?q=${encodeURIComponent(soql)}`);
    const organization = organizationShape.safeParse(answer);
    if (!organization.success) throw unexpected(organization.error);
    const { Name, OrganizationType, InstanceName, IsSandbox } = organization.data.records[0];
    return {
      name: Name,
      edition: OrganizationType ?? '',
      instance: InstanceName ?? '',
      isSandbox: IsSandbox,
    };
  } catch (error) {
    // Anything else is a fault of the moment, and an org nobody can recognize must not be confirmed.
    if (!(error instanceof SalesforceRefusal) || error.failure.reason !== 'no-access') throw error;
    return {
      name: '',
      edition: '',
      instance: '',
      isSandbox: /(^|\.)sandbox\./.test(new URL(access.instanceUrl).hostname),
    };
  }
};
