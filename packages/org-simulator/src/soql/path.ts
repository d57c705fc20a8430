import type { Catalog } from '../schema/schema.ts';
import type { Field, Table } from '../schema/table.ts';
import { nameOf } from './name-object.ts';
import { noSuchColumn, noSuchRelation } from './query-error.ts';

/** One step through a lookup to its parent. */
interface Step {
  readonly lookup: Field;
  readonly relationship: string;
  readonly parent: Table;
}

/** A column, possibly of a parent: `Assignee.Profile.Name`. */
export interface Path {
  readonly steps: readonly Step[];
  readonly table: Table;
  readonly field: Field;
}

/** Where names are resolved: the query's object, its alias, and what the user can see. */
export interface Scope {
  readonly soql: string;
  readonly catalog: Catalog;
  readonly table: Table;
  readonly alias: string | undefined;
}

const same = (a: string, b: string): boolean => a.toLowerCase() === b.toLowerCase();

/** Salesforce follows at most five relationships in one path (SOQL reference). */
const maximumSteps = 5;

export const resolvePath = (written: string, scope: Scope): Path => {
  const parts = written.split('.');
  const [first = ''] = parts;
  if (parts.length > 1 && (same(first, scope.alias ?? scope.table.name) || same(first, scope.table.name)))
    parts.shift();
  const column = parts.pop() ?? '';
  const steps: Step[] = [];
  let { table } = scope;
  for (const relation of parts) {
    const lookup = scope.catalog
      .fields(table)
      .find(({ relationshipName }) => relationshipName !== null && same(relationshipName, relation));
    if (!lookup?.relationshipName || steps.length === maximumSteps)
      throw noSuchRelation(scope.soql, written, relation);
    const parents = lookup.referenceTo.flatMap((name) => scope.catalog.find(name) ?? []);
    const [only, ...others] = parents;
    if (!only) throw noSuchRelation(scope.soql, written, relation);
    const parent = others.length > 0 ? nameOf(parents) : only;
    steps.push({ lookup, relationship: lookup.relationshipName, parent });
    table = parent;
  }
  const field = scope.catalog.fields(table).find(({ name }) => same(name, column));
  if (!field) throw noSuchColumn(scope.soql, written, column, table.name);
  return { steps, table, field };
};
