import type { Verdict } from '@orgready/guides/model/check';

/** Returns a verdict in words: its outcome, the severity or the reason, and the key of its message. */
export const shortVerdict = (verdict: Verdict | undefined): string => {
  switch (verdict?.outcome) {
    case undefined:
      return 'untested';
    case 'passed':
      return `passed ${verdict.message.key}`;
    case 'failed':
      return `failed ${verdict.severity} ${verdict.message.key}`;
    case 'cantTell':
      return ['cantTell', verdict.reason, verdict.message?.key].filter(Boolean).join(' ');
    case 'inapplicable':
      return `inapplicable ${verdict.why.key}`;
  }
};

/** What decides whether a step is complete: the outcome, and how bad a failure is. */
const weightOf = (verdict: Verdict | undefined): string =>
  verdict?.outcome === 'failed' ? `failed ${verdict.severity}` : (verdict?.outcome ?? 'untested');

/** Returns whether a verdict became another one that decides something; that it is not known decides nothing. */
export const isDecidedOtherwise = (was: Verdict | undefined, is: Verdict | undefined): boolean =>
  weightOf(is) !== weightOf(was) && is !== undefined && is.outcome !== 'cantTell';
