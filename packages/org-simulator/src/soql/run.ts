import type { Viewer } from '../org/viewer.ts';

import type { Row, Table, Value, Wanted } from '../schema/table.ts';
import type { Condition } from './condition.ts';
import { matcher } from './match.ts';
import type { Path } from './path.ts';
import type { Children, Ordering, Plan } from './plan.ts';

/** Rows of an object; rows of parents are made once per query and indexed by id. */
const reader = (viewer: Viewer) => {
  const parents = new Map<Table, ReadonlyMap<Value, Row>>();
  const of = (table: Table) => {
    const known = parents.get(table);
    if (known) return known;
    const byId = new Map(table.rows(viewer, () => true).map((row) => [row[table.key] ?? null, row]));
    parents.set(table, byId);
    return byId;
  };
  return {
    rows: (table: Table, wanted: Wanted): readonly Row[] => table.rows(viewer, wanted),
    parent: (table: Table, id: Value): Row | undefined => of(table).get(id),
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
      const test = matcher(operator, literals, path.field);
      return (row) => test(valueAt(row, path, read));
    }
  }
};

/** Returns the conditions that every row must meet, whatever the rest of WHERE is. */
const necessary = (where: Condition<Plan> | undefined): Wanted => {
  const parts = where?.kind === 'and' ? where.parts : where ? [where] : [];
  const tests = Map.groupBy(
    parts
      .flatMap((part) => (part.kind === 'and' ? part.parts : part))
      .flatMap((part) => (part.kind === 'compare' ? part : [])),
    ({ path: { steps, field } }) => [...steps.map(({ relationship }) => relationship), field.name].join('.'),
  );
  const made = new Map(
    [...tests].map(([column, conditions]) => [
      column,
      conditions.map(({ operator, literals, path }) => matcher(operator, literals, path.field)),
    ]),
  );
  return (column, value) => made.get(column)?.every((test) => test(value)) ?? true;
};

const rowsOf = ({ table, where }: Plan, read: Reader): readonly Row[] => {
  const rows = read.rows(table, necessary(where));
  return where ? rows.filter(testOf(where, read)) : rows;
};

interface Sortable {
  readonly row: Row;
  readonly keys: readonly (string | number | null)[];
}

const keyOf = (value: Value): string | number | null =>
  value === null || typeof value === 'number' ? value : String(value).toLowerCase();

const order = new Intl.Collator('en').compare;

const compareBy =
  (orderings: readonly Ordering[]) =>
  (a: Sortable, b: Sortable): number => {
    for (const [index, { descending, nullsLast }] of orderings.entries()) {
      const left = a.keys[index] ?? null;
      const right = b.keys[index] ?? null;
      if (left === right) continue;
      // Nulls come first unless NULLS LAST is given, in both directions (SOQL reference, ORDER BY).
      if (left === null || right === null) return (left === null) === nullsLast ? 1 : -1;
      const sign =
        typeof left === 'number' && typeof right === 'number'
          ? left - right
          : order(String(left), String(right));
      if (sign !== 0) return descending ? -sign : sign;
    }
    return 0;
  };

const sorted = (rows: readonly Row[], orderings: readonly Ordering[], read: Reader): readonly Row[] =>
  orderings.length === 0
    ? rows
    : rows
        .map((row) => ({ row, keys: orderings.map(({ path }) => keyOf(valueAt(row, path, read))) }))
        .sort(compareBy(orderings))
        .map(({ row }) => row);

export type SObjectRecord = { [key: string]: Value | SObjectRecord };

const attributes = (table: Table, row: Row, root: string): Value =>
  (row[table.key] ?? null) === null
    ? { type: table.name }
    : { type: table.name, url: `${root}/sobjects/${table.name}/${String(row[table.key])}` };

/** A list inside a record; null if there is none (P T25). */
interface Nested {
  readonly totalSize: number;
  readonly done: true;
  readonly records: readonly SObjectRecord[];
}

const childrenOf = ({ plan, lookup }: Children, row: Row, read: Reader, root: string): Nested | null => {
  const id = row.Id ?? null;
  const records = sorted(
    rowsOf(plan, read).filter((child) => child[lookup.name] === id),
    plan.orderBy,
    read,
  )
    .slice(plan.offset, plan.limit === undefined ? undefined : plan.offset + plan.limit)
    .map((child) => recordOf(child, plan, read, root));
  return records.length > 0 ? { totalSize: records.length, done: true, records } : null;
};

const recordOf = (row: Row, plan: Plan, read: Reader, root: string): SObjectRecord => {
  const record: SObjectRecord = { attributes: attributes(plan.table, row, root) };
  for (const children of plan.children) record[children.relationship] = childrenOf(children, row, read, root);
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
  const found = rowsOf(plan, read);
  const rows = sorted(found, plan.orderBy, read).slice(
    plan.offset,
    plan.limit === undefined ? undefined : plan.offset + plan.limit,
  );
  if (plan.select === null) return { total: rows.length, records: [] };
  return { total: rows.length, records: rows.map((row) => recordOf(row, plan, read, root)) };
};
