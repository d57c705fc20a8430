import { to18 } from '@orgready/guides/salesforce-id';
import { z } from 'zod';
import type { SalesforceHosts } from './hosts.ts';
import { tokenShape, unexpected } from './identity.ts';
import type { SignInApp } from './oauth-strategy.ts';
import { parseJson } from './parse-json.ts';
import { SalesforceRefusal } from './refusal.ts';
import { SignInRefused } from './sign-in.ts';
import type { Transport } from './transport.ts';

const refreshedShape = tokenShape.extend({ refresh_token: z.string().min(10).max(8000).optional() });
const refusedShape = z.object({ error: z.string(), error_description: z.string().optional() });

/**
 * Asks Salesforce for a new pair of tokens, once: a second request with the same refresh token would end the approval (A 2.5).
 * Throws `SignInRefused` when Salesforce does not accept the refresh token, `SalesforceRefusal` when there was no answer that
 * can be trusted: Salesforce may have replaced the token then.
 */
export const refreshTokens = async (
  transport: Transport,
  hosts: SalesforceHosts,
  app: Pick<SignInApp, 'consumerKey' | 'consumerSecret'>,
  held: { readonly loginUrl: string; readonly orgId: string; readonly refreshToken: string },
): Promise<{ readonly accessToken: string; readonly refreshToken: string }> => {
  const form = new URLSearchParams({
    grant_type: 'refresh_token',
    refresh_token: held.refreshToken,
    client_id: app.consumerKey,
  });
  if (app.consumerSecret !== null) form.set('client_secret', app.consumerSecret);
  const answer = await transport({
    method: 'POST',
    url: `${held.loginUrl}/services/oauth2/token`,
    headers: { 'content-type': 'application/x-www-form-urlencoded', accept: 'application/json' },
    body: form.toString(),
  });
  const body = parseJson(answer.body);
  if (answer.statusCode >= 400) {
    const refused = refusedShape.safeParse(body);
    if (refused.success && answer.statusCode < 500)
      throw new SignInRefused(refused.data.error, refused.data.error_description ?? '');
    throw new SalesforceRefusal({ reason: 'unreachable', code: `HTTP_${answer.statusCode}` });
  }
  const token = refreshedShape.safeParse(body);
  if (!token.success) throw unexpected(token.error);
  const org = /^\/id\/(00D\w{12}(?:\w{3})?)\//.exec(new URL(token.data.id).pathname)?.[1] ?? '';
  if (!hosts.permits(token.data.id) || to18(org) !== to18(held.orgId)) throw unexpected();
  return {
    accessToken: token.data.access_token,
    // Without rotation the refresh token stays.
    refreshToken: token.data.refresh_token ?? held.refreshToken,
  };
};
