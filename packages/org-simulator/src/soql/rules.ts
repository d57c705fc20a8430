import type { ConditionWithValueQuery, Query } from '@jetstreamapp/soql-parser-js';
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
 * Some Tooling objects answer only to `WHERE Id = '…'`, with an installation key beside it at most.
 * The key is accepted unread: packages here have none. Returns the query with the Id condition alone.
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
