import type { Verdict } from '@orgready/guides/model/check';

/** What decides whether a step is complete: the outcome, and how bad a failure is. */
const weightOf = (verdict: Verdict | undefined): string =>
  verdict?.outcome === 'failed' ? `failed ${verdict.severity}` : (verdict?.outcome ?? 'untested');

/** Returns whether a verdict became another one that decides something; that it is not known decides nothing. */
export const isDecidedOtherwise = (was: Verdict | undefined, is: Verdict | undefined): boolean =>
  weightOf(is) !== weightOf(was) && is !== undefined && is.outcome !== 'cantTell';
