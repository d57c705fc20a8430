import type { CheckDocument } from '@orgready/shared/document/step';

/** A check whose statement can be confirmed. */
export type Attestable = CheckDocument & { attestable: NonNullable<CheckDocument['attestable']> };

/** Returns the name of the checkboxes of a statement's parts. */
export const partsField = (check: Attestable): string => `parts of ${check.id}`;

/**
 * Returns the checks that are confirmed: those whose checkbox is checked, or whose parts all are. A single statement
 * has no checkbox. `incomplete`: a check with only some of its parts; nothing is sent then.
 */
export const chosenStatements = (
  checks: readonly Attestable[],
  form: FormData,
): { readonly chosen: string[]; readonly incomplete: Attestable | undefined } => {
  const isSingle = checks.length === 1;
  const checked = form.getAll('check').map(String);
  const isChosen = (check: Attestable): boolean =>
    check.parts.length > 0
      ? form.getAll(partsField(check)).length === check.parts.length
      : isSingle || checked.includes(check.id);
  return {
    chosen: checks.filter(isChosen).map(({ id }) => id),
    incomplete: checks.find((check) => !isChosen(check) && form.getAll(partsField(check)).length > 0),
  };
};
