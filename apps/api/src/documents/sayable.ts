import type { Evidence, Message, Shown, Verdict } from '@orgready/guides/model/check';
import type { Words } from './words.ts';

const shownIn = (evidence: Evidence): readonly (Shown | null)[] => {
  switch (evidence.kind) {
    case 'value':
      return [evidence.label, evidence.expected, evidence.actual];
    case 'records':
      return [evidence.label, ...evidence.columns, ...evidence.rows.flat()];
    case 'matrix':
      return [
        evidence.label,
        ...evidence.columns,
        ...evidence.missing,
        ...evidence.groups.flatMap(({ name, note, rows }) => [
          name,
          note,
          ...rows.flatMap((row) => [row.note, ...row.cells.flatMap(({ grantedBy }) => grantedBy)]),
        ]),
      ];
  }
};

const isMessage = (shown: Shown | null | undefined): shown is Message =>
  typeof shown === 'object' && shown !== null;

/**
 * Whether a stored verdict can be said in the words the guide has now. A release may have taken a message away or given
 * it other placeholders: what was found before it counts as not checked, and the setup still opens.
 */
export const isSayable = (verdict: Verdict, words: Words): boolean =>
  [
    'message' in verdict ? verdict.message : null,
    'remedy' in verdict ? verdict.remedy : null,
    'why' in verdict ? verdict.why : null,
    ...('evidence' in verdict ? (verdict.evidence ?? []).flatMap(shownIn) : []),
  ]
    .filter(isMessage)
    .every(words.canSay);
