import type { AnyCheck } from '@orgready/guides/model/check';
import type { StepStatus } from '@orgready/shared/document/step';
import { attestableReasons } from '@orgready/shared/document/verdict';
import type { StoredVerdict } from '../storage/findings.ts';

/** What is known of one check: its newest verdict, if any, and whether a named person stands for it. */
export interface CheckState {
  readonly check: AnyCheck;
  readonly verdict: StoredVerdict | undefined;
  readonly attested: boolean;
}

/** Whether a person's confirmation counts: only where the API itself cannot show the answer, and the check has a statement to confirm. */
export const isAttestable = (check: AnyCheck, verdict: StoredVerdict | undefined): boolean =>
  check.statement !== undefined && verdict?.outcome === 'cantTell' && attestableReasons.has(verdict.reason);

/** Returns the Setup pages of the parts of the statement that a person confirms. */
export const partsOf = (verdict: StoredVerdict | undefined): readonly string[] =>
  verdict?.outcome === 'cantTell' ? (verdict.parts ?? []).map(({ page }) => page) : [];

/** Whether a confirmation covers every part of the statement: one that was added later is not confirmed. */
export const covers = (
  { parts }: { readonly parts: readonly string[] },
  verdict: StoredVerdict | undefined,
): boolean => partsOf(verdict).every((page) => parts.includes(page));

/** Whether a check with an unknown outcome keeps its step open: only where it could find a blocker. */
const holdsStep = (check: AnyCheck, verdict: StoredVerdict & { readonly outcome: 'cantTell' }): boolean =>
  (verdict.severity ?? check.severity) === 'blocker';

/** Returns true if a check has no result yet: it waits for a sign-in or for something else. */
export const isUnchecked = (verdict: StoredVerdict | undefined): boolean =>
  !verdict || (verdict.outcome === 'cantTell' && ['signed-out', 'not-yet'].includes(verdict.reason));

const statusOfCheck = ({ check, verdict, attested }: CheckState): StepStatus => {
  if (!verdict) return 'unchecked';
  switch (verdict.outcome) {
    case 'passed':
    case 'inapplicable':
      return 'complete';
    case 'failed':
      return verdict.severity === 'blocker' ? 'attention' : 'complete';
    case 'cantTell':
      if (attested && isAttestable(check, verdict)) return 'attested';
      if (!holdsStep(check, verdict)) return 'complete';
      return isUnchecked(verdict) ? 'unchecked' : 'unknown';
  }
};

/** From what asks most for attention to what asks for nothing. */
const order: readonly StepStatus[] = ['attention', 'unknown', 'unchecked', 'attested', 'complete'];

export const isComplete = (status: StepStatus): boolean => status === 'complete' || status === 'attested';

/** Whether a step keeps nothing waiting: it is complete, or a person decided to go on without it. */
export const isSettled = (status: StepStatus): boolean =>
  isComplete(status) || status === 'skipped' || status === 'overridden';

/** A step is what its worst check is. One of which nothing is known yet is not complete, whatever its checks could find. */
export const stepStatus = (checks: readonly CheckState[]): StepStatus => {
  if (checks.length > 0 && checks.every(({ verdict }) => isUnchecked(verdict))) return 'unchecked';
  const found = new Set(checks.map(statusOfCheck));
  return order.find((status) => found.has(status)) ?? 'complete';
};

/** Complete, with something to read: a warning, an advice, or a lesser check with an unknown outcome. */
export const hasAdvice = (checks: readonly CheckState[]): boolean =>
  isComplete(stepStatus(checks)) &&
  checks.some(
    ({ check, verdict }) =>
      verdict?.outcome === 'failed' ||
      (verdict?.outcome === 'cantTell' && !isUnchecked(verdict) && !holdsStep(check, verdict)),
  );
