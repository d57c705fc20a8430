import type { ConditionWithValueQuery, Query } from '@jetstreamapp/soql-parser-js';
import { SalesforceError } from '../salesforce-error.ts';
import type { Table } from '../schema/table.ts';
import type { Condition } from './condition.ts';
import { malformed } from './query-error.ts';

const semiJoins = <S>(condition: Condition<S>, underOr: boolean): { underOr: boolean }[] => {
  switch (condition.kind) {
    case 'semi-join':
      return [{ underOr }];
    case 'compare':
      return [];
    case 'not':
      return semiJoins(condition.part, underOr);
    default:
      return condition.parts.flatMap((part) => semiJoins(part, underOr || condition.kind === 'or'));
  }
};

/** At most two, none combined by OR (SOQL reference, "Comparison Operators", semi-joins). */
export const requireSemiJoinRules = <S>(where: Condition<S>): void => {
  const found = semiJoins(where, false);
  if (found.some(({ underOr }) => underOr))
    throw malformed("Semi join sub-selects are not allowed with the 'OR' operator");
  if (found.length > 2) throw malformed('Maximum 2 semi join sub-selects are allowed');
};

const refusal = () =>
  malformed(
    "Implementation restriction: You can only perform queries of the form Id = '...' on this object. Filters must use an equals comparison on the Id field.",
  );

const isEquals = (condition: ConditionWithValueQuery, field: string): boolean =>
  'field' in condition &&
  condition.field.toLowerCase() === field.toLowerCase() &&
  condition.operator === '=' &&
  'value' in condition &&
  !Array.isArray(condition.value);

/**
 * Some Tooling objects require `WHERE Id = '…'`, with at most an installation key as a second condition.
 * The key is ignored: simulated packages have none. Returns the query with only the Id condition.
 */
export const requireOnlyById = (query: Query, beside: readonly string[]): Query => {
  const { where } = query;
  if (!where?.left || !('field' in where.left) || !isEquals(where.left, 'Id')) throw refusal();
  const only = { ...query, where: { left: where.left } };
  if (!('right' in where)) return only;
  const second = where.right;
  if (where.operator !== 'AND' || !second.left || 'right' in second) throw refusal();
  const condition = second.left;
  if (!beside.some((name) => isEquals(condition, name))) throw refusal();
  return only;
};

const unsupported = (message: string): SalesforceError =>
  new SalesforceError(400, 'EXTERNAL_OBJECT_UNSUPPORTED_EXCEPTION', message);

/** Columns that a row must equal; a filter on the parent's name counts as one on the lookup. */
const columnsRequired = <S>(condition: Condition<S> | undefined): string[] => {
  if (!condition) return [];
  switch (condition.kind) {
    case 'and':
      return condition.parts.flatMap(columnsRequired);
    case 'or':
      throw unsupported('Disjunctions not supported');
    case 'not':
      throw unsupported('Only equals comparisons permitted');
    case 'semi-join':
      return [];
    default: {
      const { operator, path } = condition;
      if (operator === '!=' || operator === 'NOT IN') throw unsupported('Only equals comparisons permitted');
      const [first] = path.steps;
      return operator === '=' || operator === 'IN' ? [first?.lookup.name ?? path.field.name] : [];
    }
  }
};

/**
 * `EntityDefinition` and similar objects allow no OR, NOT or COUNT(), and most require a filter: the messages are those
 * of Salesforce's documentation ("SOQL Limitations") and of answers that people reported.
 */
export const requireReifiedRules = <S>(
  { name, reified }: Table,
  where: Condition<S> | undefined,
  counting: boolean,
): void => {
  if (!reified) return;
  if (counting)
    throw unsupported('The requested operation is not yet supported by this SObject storage type');
  const filtered = columnsRequired(where);
  if (!reified.filters.every((group) => group.some((column) => filtered.includes(column))))
    throw unsupported(`${name}: a filter on a reified column is required`);
};
