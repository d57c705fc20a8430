import type { EventKind } from '@orgready/shared/contract/event-kinds';
import type { Contents } from '../tables.ts';

/** Ids, sealed values, and hashes of secrets: every run makes others. */
const made =
  /[0-9a-f]{8}-[0-9a-f]{4}-7[0-9a-f]{3}-[0-9a-f]{4}-[0-9a-f]{12}|v1(?:\.[\w-]+){4}|(?<![\w-])[\w-]{43}(?![\w-])/g;

/** Without when a call was made and how it went: Salesforce ends a token once, and no copy of the database has its time. */
const withoutResults = (row: string): string => {
  const { at: _, results: __, ...rest } = JSON.parse(row) as Record<string, unknown>;
  return JSON.stringify(rest);
};

/** Returns how to hide what differs from run to run: what is made at random, unless the original has it, and how calls went. */
export const hideRandom = (original: Contents): ((contents: Contents) => Contents) => {
  const known = new Set([...original.values()].flatMap((rows) => rows.join('\n').match(made) ?? []));
  // Most rows are those of the original, and are seen hundreds of times.
  const hidden = new Map<string, string>();
  const hide = (table: string, row: string): string => {
    const without = row.replaceAll(made, (value) => (known.has(value) ? value : '(new)'));
    return table === 'api_calls' ? withoutResults(without) : without;
  };
  return (contents) =>
    new Map(
      [...contents].map(([table, rows]) => [
        table,
        rows
          .map((row) => {
            const key = `${table} ${row}`;
            const found = hidden.get(key) ?? hide(table, row);
            hidden.set(key, found);
            return found;
          })
          .sort(),
      ]),
    );
};

interface EventRow {
  readonly id: string;
  readonly seq: number;
  readonly kind: EventKind;
  readonly actor_kind: string;
}

const eventsOf = (contents: Contents): EventRow[] =>
  (contents.get('events') ?? []).map((row) => JSON.parse(row) as EventRow);

/** What people have done since, in order. A deletion changes the events before it. */
export const newEvents = (original: Contents, contents: Contents): EventKind[] => {
  const known = new Set(eventsOf(original).map(({ id }) => id));
  return eventsOf(contents)
    .filter(({ id, actor_kind }) => actor_kind !== 'system' && !known.has(id))
    .toSorted((a, b) => a.seq - b.seq || (a.id < b.id ? -1 : 1))
    .map(({ kind }) => kind);
};
