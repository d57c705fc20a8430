import type { CheckLine, StepLine, StepStatus } from '@orgready/shared/document/step';
import type { Mark } from '../ui/Mark.ts';

export const markOfStatus: { readonly [K in StepStatus]: Mark } = {
  complete: 'passed',
  attested: 'attested',
  attention: 'failed',
  unknown: 'unknown',
  unchecked: 'untested',
  skipped: 'skipped',
  overridden: 'overridden',
  concealed: 'concealed',
};
const ofOutcome: { readonly [K in CheckLine['outcome']]: Mark } = {
  passed: 'passed',
  failed: 'failed',
  cantTell: 'unknown',
  inapplicable: 'inapplicable',
  untested: 'untested',
};

export const stepMark = (step: StepLine): Mark => markOfStatus[step.status];

/**
 * Returns the mark of a check. An attestation replaces an unknown outcome; a failure that does not block the step is
 * a warning.
 */
export const checkMark = (
  check: Pick<CheckLine, 'outcome' | 'severity' | 'reason'> & { readonly attestation: object | null },
): Mark => {
  if (check.outcome === 'cantTell' && check.attestation) return 'attested';
  if (check.reason === 'not-yet') return 'untested';
  if (check.outcome === 'failed' && check.severity !== 'blocker') return 'warning';
  return ofOutcome[check.outcome];
};

/** Returns whether a step keeps nothing waiting: it is complete, or a person decided to go on without it. */
export const isDone = ({ status, exception }: StepLine): boolean =>
  status === 'complete' || status === 'attested' || exception !== undefined;
