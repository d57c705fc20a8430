import type { Viewer } from '../org/viewer.ts';
import { SalesforceError } from '../salesforce-error.ts';
import { hasInstalled } from '../schema/connected-apps.ts';
import { permissionSwitches } from '../schema/permission-columns.ts';
import type { AccessToken, World } from '../world.ts';

/** Salesforce counts a call if the session is valid; at the limit it refuses and does not count. */
const overLimit = (): SalesforceError =>
  new SalesforceError(403, 'REQUEST_LIMIT_EXCEEDED', 'TotalRequests Limit exceeded.');

const sessionInvalid = (): SalesforceError =>
  new SalesforceError(401, 'INVALID_SESSION_ID', 'Session expired or invalid');

/** The token of `Authorization: Bearer …`; the CLI and old clients write `OAuth …`. */
export const tokenOf = (world: World, authorization: string | undefined): AccessToken => {
  const [, sent = ''] = /^(?:Bearer|OAuth) (\S+)$/i.exec(authorization ?? '') ?? [];
  const token = world.tokens.get(sent);
  if (!token?.user.active) throw sessionInvalid();
  return token;
};

/**
 * API Access Control: only apps that are installed reach the API, and users who may use any API client (A 3.1). It
 * ignores a session that belongs to no app.
 */
export const isShutOut = ({ org, user, grant }: AccessToken): boolean =>
  permissionSwitches.in(org).apiAccessControl === 'on' &&
  grant !== null &&
  !hasInstalled(org, grant.clientId) &&
  !user.permissions.has('UseAnyApiClient');

/** Whether the session may call the REST API at all. */
export const requireApi = (token: AccessToken): void => {
  const { org, user, scopes } = token;
  if (org.declared.quirks.apiDisabled)
    throw new SalesforceError(
      403,
      'API_DISABLED_FOR_ORG',
      'The REST API is not enabled for this Organization.',
    );
  if (!user.permissions.has('ApiEnabled'))
    throw new SalesforceError(403, 'API_CURRENTLY_DISABLED', 'API is disabled for this User');
  if ((!scopes.includes('api') && !scopes.includes('full')) || isShutOut(token))
    throw new SalesforceError(
      401,
      'INVALID_SESSION_ID',
      'This session is not valid for use with the REST API',
    );
};

/** Counts one call. Using a token also updates its grant. */
export const countCall = (token: AccessToken, refused: () => SalesforceError = overLimit): void => {
  const { org, grant } = token;
  if (org.apiUsed >= org.declared.apiRequests.max) throw refused();
  org.apiUsed += 1;
  if (grant) {
    grant.lastUsedAt = new Date();
    grant.useCount += 1;
  }
};

export const limitInfo = ({ org }: Viewer): string =>
  `api-usage=${org.apiUsed}/${org.declared.apiRequests.max}`;
