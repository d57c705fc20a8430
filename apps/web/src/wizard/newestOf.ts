import type { StepLine } from '@orgready/shared/document/step';

/** Returns the time of the last check of these steps, or 0 if there was none. */
export const newestOf = (steps: readonly StepLine[]): number =>
  Math.max(0, ...steps.flatMap((step) => step.checks.map((check) => check.checkedAt ?? 0)));
