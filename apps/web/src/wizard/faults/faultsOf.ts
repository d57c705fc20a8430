import { unpackMatrix } from '@orgready/shared/document/matrix';
import { plainText } from '@orgready/shared/document/plain-text';
import type { CheckDocument } from '@orgready/shared/document/step';
import type { Text } from '@orgready/shared/document/text';

/** One row: what it is about, and what was found and is wanted. */
export interface FaultLine {
  readonly key: string;
  readonly check: CheckDocument;
  /** Setup's own label of the value, or the finding as a sentence. */
  readonly title: Text;
  /** Null unless one value differs from the wanted one. */
  readonly values: { readonly found: string; readonly wanted: string } | null;
  /** The first missing permissions; empty for none. */
  readonly missing: readonly string[];
  /** How many more permissions are missing. */
  readonly more: number;
}

/** How many missing permissions a row lists. */
const mostMissing = 3;

/** Returns the rows without those that show again what one above them shows: one cause may leave several checks open. */
export const withoutRepeats = (rows: readonly FaultLine[]): readonly FaultLine[] => {
  const seen = new Set<string>();
  return rows.filter(({ title, values, missing, check }) => {
    if (values !== null || missing.length > 0) return true;
    // Only the first of several equal sentences explains its terms.
    const shown = JSON.stringify([check.outcome === 'passed', plainText(title)]);
    return !seen.has(shown) && seen.add(shown);
  });
};

const missingIn = ({ evidence }: CheckDocument): readonly string[] =>
  evidence.flatMap((one) => (one.kind === 'matrix' ? unpackMatrix(one).missing : []));

/** Returns the finding as a sentence. Salesforce's refusal alone does not tell what it is about. */
const titleOf = ({ title, message, reason, lacks = [] }: CheckDocument): Text => {
  if (message.length === 0) return [title];
  if (reason !== 'no-access') return message;
  // The page shows once for the whole step what the reader lacks.
  return lacks.length > 0 ? [title] : [`${title}: `, ...message];
};

/**
 * Returns the rows of a check: one for each value that differs, otherwise one with the finding. A finding with an act of its own
 * has a cause that no value shows.
 */
export const faultsOf = (check: CheckDocument): readonly FaultLine[] => {
  const differing = check.evidence.flatMap((one) =>
    check.outcome === 'failed' && one.kind === 'value' && one.expected !== null && one.expected !== one.actual
      ? [{ label: one.label, found: one.actual, wanted: one.expected }]
      : [],
  );
  const [value, ...others] = differing;
  if (value && !(check.act && check.message.length > 0))
    return differing.map(({ label, found, wanted }) => ({
      key: `${check.id} ${label}`,
      check,
      title: [label],
      values: { found, wanted },
      missing: [],
      more: 0,
    }));
  const missing = missingIn(check);
  return [
    {
      key: check.id,
      check,
      title: titleOf(check),
      values: value && others.length === 0 ? { found: value.found, wanted: value.wanted } : null,
      missing: missing.slice(0, mostMissing),
      more: Math.max(0, missing.length - mostMissing),
    },
  ];
};
