import { z } from 'zod';

/** W3C EARL outcome values; `untested` before the first run and after a change that voids the last one. */
export const outcomeSchema = z.enum(['passed', 'failed', 'cantTell', 'inapplicable', 'untested']);
export type Outcome = z.infer<typeof outcomeSchema>;

/** `blocker` keeps the step incomplete; `warning` and `advice` are shown but never do. */
export const severitySchema = z.enum(['blocker', 'warning', 'advice']);
export type Severity = z.infer<typeof severitySchema>;

/**
 * Why a check cannot be decided. A person may attest only for the first three, where the API itself cannot show the
 * answer. The others resolve without one (sign in again, wait, retry); `not-yet`, once an earlier check passes.
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
