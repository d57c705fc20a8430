import type { Check, Verdict } from '../model/check.ts';
import type { Needs, ValuesOf } from '../model/fact.ts';
import type { SetupContext } from '../model/setup-context.ts';
import { setupWith } from './setup.ts';

/** Returns a verdict in short: outcome, then severity or reason, then the key of the check's own message, if it has one. */
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

/** Returns what a check finds in these values, in short. */
export const verdictOf = <N extends Needs>(
  check: Check<string, N>,
  values: ValuesOf<N>,
  setup: SetupContext = setupWith(),
): string => shortVerdict(check.evaluate(values, setup));
