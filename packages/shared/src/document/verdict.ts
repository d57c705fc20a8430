import { z } from 'zod';

/** W3C EARL outcome values; `untested` before the first run and after a change that voids the last one. */
export const outcomeSchema = z.enum(['passed', 'failed', 'cantTell', 'inapplicable', 'untested']);
export type Outcome = z.infer<typeof outcomeSchema>;

/** `blocker` holds the step; `warning` and `advice` are told and never hold it. */
export const severitySchema = z.enum(['blocker', 'warning', 'advice']);
export type Severity = z.infer<typeof severitySchema>;

/**
 * Why we cannot tell. A person may attest only for the first three: there the API itself cannot show the answer.
 * The others pass by themselves (sign in again, wait, retry); `not-yet` with something that comes first.
 */
export const cantTellReasonSchema = z.enum([
  'needs-a-person',
  'not-readable-by-api',
  'no-access',
  'unreachable',
  'signed-out',
  'limit-low',
  'propagating',
  'not-yet',
  'fault',
]);
export type CantTellReason = z.infer<typeof cantTellReasonSchema>;

export const attestableReasons: ReadonlySet<CantTellReason> = new Set([
  'needs-a-person',
  'not-readable-by-api',
  'no-access',
]);
