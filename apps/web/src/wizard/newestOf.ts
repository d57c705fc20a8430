import type { StepLine } from '@orgready/shared/document/step';

/** When something was last seen for these steps; 0 where nothing was. */
export const newestOf = (steps: readonly StepLine[]): number =>
  Math.max(0, ...steps.flatMap((step) => step.checks.map((check) => check.checkedAt ?? 0)));
