import type { Failure } from '@orgready/guides/model/fact';
import { z } from 'zod';

/**
 * Salesforce, or the way to it, refused. The only error that leaves `salesforce/`: everything that can go wrong
 * out there is one of the engine's reasons, with Salesforce's code where there was one.
 */
export class SalesforceRefusal extends Error {
  readonly failure: Failure;

  constructor(failure: Failure, cause?: unknown) {
    super(`Salesforce: ${failure.reason}${failure.code ? ` (${failure.code})` : ''}`, { cause });
    this.name = 'SalesforceRefusal';
    this.failure = failure;
  }
}

const reasons: Readonly<Record<string, Failure['reason']>> = {
  INVALID_SESSION_ID: 'signed-out',
  REQUEST_LIMIT_EXCEEDED: 'limit-low',
  API_DISABLED_FOR_ORG: 'no-access',
  API_CURRENTLY_DISABLED: 'no-access',
  RESTAPINOTENABLED: 'no-access',
  FUNCTIONALITY_NOT_ENABLED: 'no-access',
  INSUFFICIENT_ACCESS: 'no-access',
  INSUFFICIENT_ACCESS_OR_READONLY: 'no-access',
  CLIENT_NOT_ACCESSIBLE_FOR_USER: 'no-access',
  SESSION_NOT_VALID_FOR_API: 'no-access',
  // The object or column is not there, or not for this user: Salesforce does not tell which (A 8.2).
  INVALID_TYPE: 'not-readable-by-api',
  INVALID_FIELD: 'not-readable-by-api',
  NOT_FOUND: 'not-readable-by-api',
  SERVER_UNAVAILABLE: 'unreachable',
  QUERY_TIMEOUT: 'unreachable',
  UNABLE_TO_LOCK_ROW: 'unreachable',
};

/** What Salesforce's codes look like; anything else in their place is somebody's text. */
const codeShape = /^[A-Z][A-Z0-9_]{0,79}$/;
/** At most this many characters of Salesforce's own words are kept. */
const detailLength = 300;
const statusReason = (status: number): Failure['reason'] => {
  if (status === 401) return 'signed-out';
  if (status === 403) return 'no-access';
  // 420: Salesforce Edge finds no such org (A 8.2).
  if (status === 420 || status === 429 || status >= 500) return 'unreachable';
  return 'fault';
};

/** One of Salesforce's errors, `{ errorCode, message }`, as a failure. */
export const failureOf = (status: number, code: string | undefined, message: string | undefined): Failure => {
  const known = code !== undefined && codeShape.test(code) ? code : undefined;
  // The same code for an ended session and for one that was never good for the API; only the words differ (A 1.3).
  const exact =
    known === 'INVALID_SESSION_ID' && /not valid for use with the REST API/i.test(message ?? '')
      ? 'SESSION_NOT_VALID_FOR_API'
      : known;
  return {
    reason: (exact === undefined ? undefined : reasons[exact]) ?? statusReason(status),
    code: exact ?? `HTTP_${status}`,
    ...(message ? { detail: message.trim().slice(0, detailLength) } : {}),
  };
};

const errorsShape = z.array(z.object({ errorCode: z.string(), message: z.string() })).min(1);

/** The body of a refused REST call, or of a refused part of a composite; the first error decides. */
export const failureOfBody = (status: number, body: unknown): Failure => {
  const errors = errorsShape.safeParse(body);
  const first = errors.success ? errors.data[0] : undefined;
  return failureOf(status, first?.errorCode, first?.message);
};
