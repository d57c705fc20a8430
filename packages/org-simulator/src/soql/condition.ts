import type { ConditionWithValueQuery, Operator, Query, WhereClause } from '@jetstreamapp/soql-parser-js';
import { notSimulated } from '../salesforce-error.ts';
import { type Literal, literalsOf, requireKind } from './literal.ts';
import { type Path, resolvePath, type Scope } from './path.ts';
import { invalidField, invalidOperator, malformed } from './query-error.ts';

/** WHERE as a tree. The caller plans `subquery`, which is a separate query. */
export type Condition<Subquery> =
  | { readonly kind: 'and' | 'or'; readonly parts: readonly Condition<Subquery>[] }
  | { readonly kind: 'not'; readonly part: Condition<Subquery> }
  | {
      readonly kind: 'compare';
      readonly path: Path;
      readonly operator: Operator;
      readonly literals: readonly Literal[];
    }
  | {
      readonly kind: 'semi-join';
      readonly path: Path;
      readonly negated: boolean;
      readonly subquery: Subquery;
    };

type Token = '(' | ')' | 'AND' | 'OR' | 'NOT' | { readonly condition: ConditionWithValueQuery };

/** Restores the tokens: the parser returns a chain with parenthesis counts, and a tree needs tokens. */
const tokensOf = (where: WhereClause): Token[] => {
  const tokens: Token[] = [];
  const repeat = (token: '(' | ')', times = 0): void => {
    for (let i = 0; i < times; i += 1) tokens.push(token);
  };
  for (let node: WhereClause | undefined = where; node; ) {
    const left: ConditionWithValueQuery | null = node.left;
    if (left) repeat('(', left.openParen);
    if (left && ('field' in left || 'fn' in left)) {
      tokens.push({ condition: left });
      repeat(')', left.closeParen);
    }
    const next: WhereClause | undefined = 'right' in node ? node.right : undefined;
    if ('operator' in node) tokens.push(node.operator);
    node = next;
  }
  return tokens;
};

/** The parser has checked the parentheses; when its counts do not add up it has lost a NOT inside two others. */
const parserLost = () => notSimulated('a NOT inside two others');

export const treeOf = <Subquery>(
  where: WhereClause,
  scope: Scope,
  subquery: (query: Query, path: Path) => Subquery,
): Condition<Subquery> => {
  const tokens = tokensOf(where);
  let at = 0;
  const unary = (insideOr: boolean): Condition<Subquery> => {
    const token = tokens[at++];
    if (token === 'NOT') return { kind: 'not', part: unary(insideOr) };
    if (token === '(') {
      const inner = expression(insideOr);
      if (tokens[at++] !== ')') throw parserLost();
      return inner;
    }
    if (typeof token !== 'object') throw malformed(`unexpected token: '${token ?? '<EOF>'}'`);
    return leaf(token.condition, scope, subquery);
  };
  const expression = (insideOr: boolean): Condition<Subquery> => {
    const parts = [unary(insideOr)];
    const operator = tokens[at];
    if (operator !== 'AND' && operator !== 'OR') return parts[0] as Condition<Subquery>;
    while (tokens[at] === operator) {
      at += 1;
      parts.push(unary(insideOr || operator === 'OR'));
    }
    // AND and OR side by side need parentheses in SOQL.
    if (tokens[at] === 'AND' || tokens[at] === 'OR')
      throw malformed(`unexpected token: '${String(tokens[at])}'`);
    const kind = operator === 'OR' ? 'or' : 'and';
    return { kind, parts };
  };
  const tree = expression(false);
  if (at < tokens.length) throw parserLost();
  return tree;
};

const leaf = <Subquery>(
  condition: ConditionWithValueQuery,
  scope: Scope,
  subquery: (query: Query, path: Path) => Subquery,
): Condition<Subquery> => {
  if (!('field' in condition)) throw notSimulated('functions in WHERE');
  const path = resolvePath(condition.field, scope);
  const { field } = path;
  const { operator } = condition;
  if (!field.filterable)
    throw invalidField(
      scope.soql,
      condition.field,
      `field '${field.name}' can not be filtered in a query call`,
    );
  if ('valueQuery' in condition) {
    return {
      kind: 'semi-join',
      path,
      negated: operator === 'NOT IN',
      subquery: subquery(condition.valueQuery, path),
    };
  }
  if (operator === 'INCLUDES' || operator === 'EXCLUDES') throw notSimulated(operator);
  const isId = field.type === 'id' || field.type === 'reference';
  const isText =
    !isId && !['boolean', 'int', 'double', 'currency', 'percent', 'date', 'datetime'].includes(field.type);
  if (operator === 'LIKE' && !isText)
    throw invalidOperator(
      scope.soql,
      condition.field,
      `invalid operator on ${isId ? 'id' : field.type} field`,
    );
  if (/^[<>]/.test(operator) && (isId || field.type === 'boolean'))
    throw invalidOperator(
      scope.soql,
      condition.field,
      `invalid operator on ${isId ? 'id' : field.type} field`,
    );
  const literals = literalsOf(condition);
  for (const literal of literals) {
    requireKind(literal, field, scope.soql);
    if (isId && literal.kind === 'string' && !/^(?:[A-Za-z0-9]{15}(?:[A-Za-z0-9]{3})?)?$/.test(literal.value))
      throw invalidOperator(scope.soql, condition.field, `invalid ID field: ${literal.value}`);
  }
  return { kind: 'compare', path, operator, literals };
};
