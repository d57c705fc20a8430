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
  const hide = (table: string, row: string): string => {
    const without = row.replaceAll(made, (value) => (known.has(value) ? value : '(new)'));
    return table === 'api_calls' ? withoutResults(without) : without;
  };
  // Most tables are those of the original, and most rows: each is seen hundreds of times.
  const tables = new WeakMap<readonly string[], readonly string[]>();
  const hidden = new Map<string, string>();
  const hideRow = (table: string, row: string): string => {
    const key = `${table} ${row}`;
    const found = hidden.get(key) ?? hide(table, row);
    hidden.set(key, found);
    return found;
  };
  const hideTable = (table: string, rows: readonly string[]): readonly string[] => {
    const found = tables.get(rows) ?? rows.map((row) => hideRow(table, row)).sort();
    tables.set(rows, found);
    return found;
  };
  return (contents) => new Map([...contents].map(([table, rows]) => [table, hideTable(table, rows)]));
};

interface EventRow {
  readonly id: string;
  readonly seq: number;
  readonly kind: EventKind;
  readonly actor_kind: string;
}

/** Each array of rows is parsed once: that of the original is needed after each death. */
const parsed = new WeakMap<readonly string[], readonly EventRow[]>();
const eventsOf = (contents: Contents): readonly EventRow[] => {
  const rows = contents.get('events') ?? [];
  const events = parsed.get(rows) ?? rows.map((row) => JSON.parse(row) as EventRow);
  parsed.set(rows, events);
  return events;
};

/** What people have done since, in order. A deletion changes the events before it. */
export const newEvents = (original: Contents, contents: Contents): EventKind[] => {
  const known = new Set(eventsOf(original).map(({ id }) => id));
  return eventsOf(contents)
    .filter(({ id, actor_kind }) => actor_kind !== 'system' && !known.has(id))
    .toSorted((a, b) => a.seq - b.seq || (a.id < b.id ? -1 : 1))
    .map(({ kind }) => kind);
};
