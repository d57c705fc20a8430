import {
  type FieldSubquery,
  type FieldType,
  type OrderByClause,
  parseQuery,
  type Query,
} from '@jetstreamapp/soql-parser-js';
import { notSimulated } from '../salesforce-error.ts';
import type { Catalog } from '../schema/schema.ts';
import type { Field, Table } from '../schema/table.ts';
import { type Condition, treeOf } from './condition.ts';
import { type Path, resolvePath, type Scope } from './path.ts';
import { invalidField, invalidOperator, invalidType, malformed } from './query-error.ts';
import { requireOnlyById, requireReifiedRules, requireSemiJoinRules } from './rules.ts';

export interface Ordering {
  readonly path: Path;
  readonly descending: boolean;
  readonly nullsLast: boolean;
}

/** A query with all its names resolved. */
export interface Plan {
  readonly table: Table;
  /** Null for COUNT(). */
  readonly select: readonly Path[] | null;
  readonly children: readonly Children[];
  readonly where: Condition<Plan> | undefined;
  readonly orderBy: readonly Ordering[];
  readonly limit: number | undefined;
  readonly offset: number;
}

/** `(SELECT … FROM Relationship)` in SELECT: the records of another object that point to a row. */
export interface Children {
  readonly relationship: string;
  readonly lookup: Field;
  readonly plan: Plan;
}

/** Salesforce's limit on a statement (API limits cheatsheet). */
const maximumLength = 100_000;

/** The parser reads three NOTs in a row as two; even two are never needed. */
const repeatedNot = (soql: string): boolean =>
  /\bNOT\s+NOT\b/i.test(soql.replaceAll(/'(?:\\.|[^'\\])*'/gs, "''"));

/** A client asks the same again and again, and to parse takes longer than to answer. */
const parsed = new Map<string, Query>();
const mostParsed = 1_000;

const parse = (soql: string): Query => {
  const known = parsed.get(soql);
  if (known) return known;
  if (repeatedNot(soql)) throw notSimulated('NOT NOT');
  try {
    // Without options: with options the parser rebuilds its grammar, which takes tens of milliseconds for each query.
    const query = parseQuery(soql);
    if (parsed.size >= mostParsed) parsed.clear();
    parsed.set(soql, query);
    return query;
  } catch (error) {
    const [reason = 'unexpected token'] = String(error instanceof Error ? error.message : error).split('\n');
    throw malformed(`unexpected token: ${reason.slice(0, 200)}`);
  }
};

const unsupported = (query: Query): string | undefined => {
  if (query.groupBy !== undefined || query.having !== undefined) return 'GROUP BY and HAVING';
  if (query.usingScope !== undefined) return 'USING SCOPE';
  if (query.withDataCategory ?? query.withSecurityEnforced ?? query.withAccessLevel) return 'WITH';
  if (query.for !== undefined || query.update !== undefined) return 'FOR and UPDATE';
  return undefined;
};

const writtenName = (field: Exclude<FieldType, FieldSubquery>): string => {
  switch (field.type) {
    case 'Field':
    case 'FieldRelationship': {
      const parts = [
        ...('objectPrefix' in field ? [field.objectPrefix] : []),
        ...(field.type === 'FieldRelationship' ? field.relationships : []),
        field.field,
      ];
      if ('alias' in field && field.alias !== undefined && !('objectPrefix' in field))
        throw malformed('only aggregate expressions use field aliasing');
      return parts.join('.');
    }
    case 'FieldFunctionExpression':
      throw notSimulated(`${field.functionName} in SELECT`);
    default:
      throw notSimulated('TYPEOF');
  }
};

const isCount = ({ fields = [] }: Query): boolean => {
  const [first, ...rest] = fields;
  return (
    rest.length === 0 &&
    first?.type === 'FieldFunctionExpression' &&
    first.functionName.toUpperCase() === 'COUNT' &&
    first.parameters.length === 0
  );
};

const selected = (query: Query, scope: Scope): Path[] => {
  const written = (query.fields ?? [])
    .flatMap((field) => (field.type === 'FieldSubquery' ? [] : field))
    .map(writtenName);
  const paths = written.map((name) => resolvePath(name, scope));
  const seen = new Set<string>();
  for (const { steps, field } of paths) {
    const name = [...steps.map(({ relationship }) => relationship), field.name].join('.');
    if (seen.has(name)) throw invalidField(scope.soql, field.name, `duplicate field selected: ${name}`);
    seen.add(name);
  }
  return paths;
};

const ordered = (query: Query, scope: Scope): Ordering[] => {
  const clauses: OrderByClause[] = [query.orderBy ?? []].flat();
  return clauses.map((clause) => {
    if (!('field' in clause)) throw notSimulated('functions in ORDER BY');
    const path = resolvePath(clause.field, scope);
    if (path.field.type === 'complexvalue')
      throw invalidField(
        scope.soql,
        clause.field,
        `field '${path.field.name}' can not be sorted in a query call`,
      );
    return { path, descending: clause.order === 'DESC', nullsLast: clause.nulls === 'LAST' };
  });
};

const childrenOf = (query: Query, { soql, catalog, table }: Scope, depth: number): Children[] =>
  (query.fields ?? []).flatMap((field) => {
    if (field.type !== 'FieldSubquery') return [];
    if (depth > 0) throw malformed('Nesting of sub-selects in SELECT is not simulated');
    const { relationshipName: written, ...inner } = field.subquery;
    for (const child of catalog.tables)
      for (const lookup of catalog.fields(child)) {
        const { childRelationship: relationship, referenceTo } = lookup;
        if (relationship?.toLowerCase() !== written.toLowerCase() || !referenceTo.includes(table.name))
          continue;
        const plan = planOf({ ...inner, sObject: child.name }, soql, catalog, depth + 1);
        return { relationship, lookup, plan };
      }
    // Salesforce has many more of them than the lookups here name.
    throw notSimulated(`the child relationship ${written}`);
  });

const planOf = (query: Query, soql: string, catalog: Catalog, depth: number): Plan => {
  const refused = unsupported(query);
  if (refused) throw notSimulated(refused);
  const table = catalog.find(query.sObject ?? '');
  if (!table) throw invalidType(soql, query.sObject ?? '');
  const scope: Scope = { soql, catalog, table, alias: query.sObjectAlias };
  const counting = isCount(query);
  if (counting && query.orderBy !== undefined) throw malformed('ORDER BY is not allowed with COUNT()');
  const keyed = table.onlyById ? requireOnlyById(query, table.onlyById.beside) : query;
  const where =
    keyed.where &&
    treeOf(keyed.where, scope, (inner, outer) => {
      if (depth > 0) throw malformed('Nesting of semi join sub-selects is not supported');
      return semiJoin(inner, outer, table, soql, catalog);
    });
  if (where) requireSemiJoinRules(where);
  requireReifiedRules(table, where, counting);
  return {
    table,
    select: counting ? null : selected(query, scope),
    children: childrenOf(query, scope, depth),
    where,
    orderBy: ordered(query, scope),
    limit: query.limit,
    offset: query.offset ?? 0,
  };
};

const isId = ({ field, steps }: Path): boolean =>
  steps.length === 0 && (field.type === 'id' || field.type === 'reference');

/** `IN (SELECT …)`: only ids, not of the query's own object, without ORDER BY or LIMIT (SOQL reference). */
const semiJoin = (inner: Query, outer: Path, table: Table, soql: string, catalog: Catalog): Plan => {
  if (outer.field.type !== 'id' && outer.field.type !== 'reference')
    throw invalidOperator(soql, outer.field.name, 'semi join sub-selects can only filter on id fields');
  if (
    inner.limit !== undefined ||
    inner.orderBy !== undefined ||
    inner.offset !== undefined ||
    isCount(inner)
  )
    throw malformed('ORDER BY, LIMIT and COUNT() are not allowed in a semi join sub-select');
  const plan = planOf(inner, soql, catalog, 1);
  const [column, ...others] = plan.select ?? [];
  if (!column || others.length > 0 || plan.children.length > 0 || !isId(column))
    throw malformed('semi join sub-selects must select exactly one id or reference field');
  if (plan.table === table)
    throw malformed('The inner and outer selects should not be on the same object type');
  return plan;
};

/**
 * Throws a `SalesforceError` for everything that Salesforce refuses, and a 501 for what only the simulator cannot do.
 */
export const planQuery = (soql: string, catalog: Catalog): Plan => {
  if (soql.length > maximumLength)
    throw malformed('SOQL statements cannot be longer than 100000 characters.');
  const plan = planOf(parse(soql), soql, catalog, 0);
  if (plan.offset > 2000) throw invalidOperator(soql, 'OFFSET', 'Maximum SOQL offset allowed is 2000');
  return plan;
};
