import type { Failure } from '@orgready/guides/model/fact';
import type { Answer } from './call.ts';

/** Our names for what happened on the way: no answer of the org itself. */
const onTheWay = new Set(['CONNECTION_LOST', 'NO_ANSWER_IN_TIME', 'NOT_AN_API_ANSWER', 'REDIRECTED']);
/** What Salesforce answers to every request of a sign-in, or of an org, and not to one of them. */
const toEveryRequest = new Set([
  'INVALID_SESSION_ID',
  'SESSION_NOT_VALID_FOR_API',
  'REQUEST_LIMIT_EXCEEDED',
  'API_DISABLED_FOR_ORG',
  'API_CURRENTLY_DISABLED',
  'SERVER_UNAVAILABLE',
]);

/** Returns whether an answer shows that the org is away, and not that it refuses one request (A 8.2). */
export const isFaultOfOrg = ({ statusCode }: Pick<Answer, 'statusCode'>): boolean =>
  statusCode >= 500 || statusCode === 420 || statusCode === 429;

/** Returns whether a request failed because nothing came back from the org. */
export const isUnanswered = ({ code }: Failure): boolean => code !== undefined && onTheWay.has(code);

/** Returns whether a further request would fail for the same reason as this one. */
export const concernsOrg = (failure: Failure): boolean =>
  isUnanswered(failure) ||
  failure.until !== undefined ||
  failure.reason === 'limit-low' ||
  (failure.code !== undefined &&
    (toEveryRequest.has(failure.code) || /^HTTP_(?:401|42[09]|5\d\d)$/.test(failure.code)));
