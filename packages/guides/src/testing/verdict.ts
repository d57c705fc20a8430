import type { Check, Verdict } from '../model/check.ts';
import type { Needs, ValuesOf } from '../model/fact.ts';
import type { SetupContext } from '../model/setup-context.ts';
import { setupWith } from './setup.ts';

/** A verdict in short: outcome, then severity or reason, then the key of the check's own message, if it has one. */
export const verdictOf = <N extends Needs>(
  check: Check<string, N>,
  values: ValuesOf<N>,
  setup: SetupContext = setupWith(),
): string => {
  const verdict: Verdict = check.evaluate(values, setup);
  switch (verdict.outcome) {
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
