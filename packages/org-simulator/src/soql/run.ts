import type { Viewer } from '../org/world.ts';
import type { Row, Table, Value } from '../schema/table.ts';
import type { Condition } from './condition.ts';
import { matches } from './match.ts';
import type { Path } from './path.ts';
import type { Ordering, Plan } from './plan.ts';

/** Rows of each object, made once a query and found by id. */
const reader = (viewer: Viewer) => {
  const all = new Map<Table, { rows: readonly Row[]; byId: Map<Value, Row> }>();
  const of = (table: Table) => {
    const known = all.get(table);
    if (known) return known;
    const rows = table.rows(viewer);
    const made = { rows, byId: new Map(rows.map((row) => [row[table.key] ?? null, row])) };
    all.set(table, made);
    return made;
  };
  return {
    rows: (table: Table): readonly Row[] => of(table).rows,
    parent: (table: Table, id: Value): Row | undefined => of(table).byId.get(id),
  };
};
type Reader = ReturnType<typeof reader>;

const valueAt = (row: Row, { steps, field }: Path, read: Reader): Value => {
  let current: Row | undefined = row;
  for (const { lookup, parent } of steps) {
    current = current && read.parent(parent, current[lookup.name] ?? null);
  }
  return current?.[field.name] ?? null;
};

type Test = (row: Row) => boolean;

const testOf = (condition: Condition<Plan>, read: Reader): Test => {
  switch (condition.kind) {
    case 'and': {
      const tests = condition.parts.map((part) => testOf(part, read));
      return (row) => tests.every((test) => test(row));
    }
    case 'or': {
      const tests = condition.parts.map((part) => testOf(part, read));
      return (row) => tests.some((test) => test(row));
    }
    case 'not': {
      const test = testOf(condition.part, read);
      return (row) => !test(row);
    }
    case 'semi-join': {
      const { subquery, path, negated } = condition;
      const [column] = subquery.select ?? [];
      const found = new Set(column ? rowsOf(subquery, read).map((row) => valueAt(row, column, read)) : []);
      return (row) => {
        const value = valueAt(row, path, read);
        return value !== null && found.has(value) !== negated;
      };
    }
    default: {
      const { path, operator, literals } = condition;
      return (row) => matches(valueAt(row, path, read), operator, literals, path.field);
    }
  }
};

const rowsOf = ({ table, where }: Plan, read: Reader): readonly Row[] =>
  where ? read.rows(table).filter(testOf(where, read)) : read.rows(table);

const compareBy =
  (orderings: readonly Ordering[], read: Reader) =>
  (a: Row, b: Row): number => {
    for (const { path, descending, nullsLast } of orderings) {
      const left = valueAt(a, path, read);
      const right = valueAt(b, path, read);
      if (left === right) continue;
      // Nulls come first unless NULLS LAST is written, whatever the direction (SOQL reference, ORDER BY).
      if (left === null || right === null) return (left === null) === nullsLast ? 1 : -1;
      const sign =
        typeof left === 'number' && typeof right === 'number'
          ? left - right
          : String(left).toLowerCase().localeCompare(String(right).toLowerCase(), 'en');
      if (sign !== 0) return descending ? -sign : sign;
    }
    return 0;
  };

export type SObjectRecord = { [key: string]: Value | SObjectRecord };

const attributes = (table: Table, row: Row, root: string): Value =>
  (row[table.key] ?? null) === null
    ? { type: table.name }
    : { type: table.name, url: `${root}/sobjects/${table.name}/${String(row[table.key])}` };

const recordOf = (row: Row, plan: Plan, read: Reader, root: string): SObjectRecord => {
  const record: SObjectRecord = { attributes: attributes(plan.table, row, root) };
  for (const path of plan.select ?? []) {
    let target: SObjectRecord | null = record;
    let current: Row | undefined = row;
    for (const { lookup, relationship, parent } of path.steps) {
      current = current && read.parent(parent, current[lookup.name] ?? null);
      if (!current) {
        target[relationship] = null;
        target = null;
        break;
      }
      target[relationship] ??= { attributes: attributes(parent, current, root) };
      target = target[relationship] as SObjectRecord;
    }
    if (target) target[path.field.name] = current?.[path.field.name] ?? null;
  }
  return record;
};

export interface Found {
  readonly total: number;
  /** Empty for COUNT(). */
  readonly records: readonly SObjectRecord[];
}

/** `root` is the part of the address before `/sobjects`, for the records' own addresses. */
export const runPlan = (plan: Plan, viewer: Viewer, root: string): Found => {
  const read = reader(viewer);
  const sorted = rowsOf(plan, read).toSorted(compareBy(plan.orderBy, read));
  const rows = sorted.slice(plan.offset, plan.limit === undefined ? undefined : plan.offset + plan.limit);
  if (plan.select === null) return { total: rows.length, records: [] };
  return { total: rows.length, records: rows.map((row) => recordOf(row, plan, read, root)) };
};
