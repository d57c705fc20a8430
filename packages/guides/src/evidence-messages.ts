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

/** What a message needs to be put in words: its key, and the names and types of its values. */
const kindOf = ({ key, params = {} }: Message): string =>
  JSON.stringify([
    key,
    Object.entries(params)
      .map(([name, value]) => `${name} ${typeof value}`)
      .sort(),
  ]);

/** One message of each kind that stands in this evidence: whoever can say these can say all of it. */
export const messagesIn = (evidence: readonly Evidence[]): readonly Message[] => {
  const kinds = new Map<string, Message>();
  for (const shown of evidence.flatMap(shownIn))
    if (typeof shown === 'object' && shown !== null) kinds.set(kindOf(shown), shown);
  return [...kinds.values()];
};
