import type { Evidence, Message, Shown } from './model/check.ts';

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

/** Returns the kind of a message: its key, and the names and types of its values. */
const kindOf = ({ key, params = {} }: Message): string =>
  JSON.stringify([
    key,
    Object.entries(params)
      .map(([name, value]) => `${name} ${typeof value}`)
      .sort(),
  ]);

/** Returns one message of each kind in the evidence: a translator that can format these can format all of it. */
export const messagesIn = (evidence: readonly Evidence[]): readonly Message[] => {
  const kinds = new Map<string, Message>();
  for (const shown of evidence.flatMap(shownIn))
    if (typeof shown === 'object' && shown !== null) kinds.set(kindOf(shown), shown);
  return [...kinds.values()];
};
