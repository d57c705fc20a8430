import type { Operator } from '@jetstreamapp/soql-parser-js';
import { sameId } from '../salesforce-id.ts';
import type { Field, Value } from '../schema/table.ts';
import type { Literal } from './literal.ts';
import { exactly } from './pattern.ts';

/** Lower case and upper case are equal in SOQL, also in LIKE. */
const folded = (value: string): string => value.toLowerCase();

/** `%` any characters, `_` one; a backslash makes either plain. */
const likePattern = (pattern: string): RegExp => {
  const source = pattern.replaceAll(/\\[%_]|[%_]|[^%_\\]+|\\/g, (part) =>
    part === '%'
      ? '[^]*'
      : part === '_'
        ? '[^]'
        : exactly(part.length === 2 && part.startsWith('\\') ? part.slice(1) : part),
  );
  return new RegExp(`^${source}$`, 'iu');
};

const isId = ({ type }: Field): boolean => type === 'id' || type === 'reference';

const equals = (value: Value, literal: Literal, field: Field): boolean => {
  if (literal.kind === 'null') return value === null;
  if (value === null) return literal.kind === 'string' && literal.value === '';
  if (literal.kind === 'days') {
    const at = Date.parse(String(value));
    return at >= literal.from && at < literal.to;
  }
  if (literal.kind === 'datetime') return Date.parse(String(value)) === literal.value;
  if (literal.kind === 'string')
    return isId(field)
      ? sameId(String(value), literal.value)
      : folded(String(value)) === folded(literal.value);
  return value === literal.value;
};

const compared = (value: Value, literal: Literal): number | undefined => {
  if (value === null || literal.kind === 'null' || literal.kind === 'boolean') return undefined;
  if (literal.kind === 'number') return Number(value) - literal.value;
  if (literal.kind === 'datetime') return Date.parse(String(value)) - literal.value;
  if (literal.kind === 'days') {
    const at = Date.parse(String(value));
    return at < literal.from ? -1 : at >= literal.to ? 1 : 0;
  }
  return folded(String(value)).localeCompare(folded(literal.value), 'en');
};

/** Returns whether a value is in a list: strings are indexed, so that a long list costs no more than a short one. */
const oneOf = (literals: readonly Literal[], field: Field): ((value: Value) => boolean) => {
  const key = isId(field) ? (text: string) => text.slice(0, 15) : folded;
  const texts = new Set(literals.flatMap((one) => (one.kind === 'string' ? key(one.value) : [])));
  const others = literals.filter(
    ({ kind, ...one }) => kind !== 'string' || ('value' in one && one.value === ''),
  );
  return (value) =>
    (value !== null && texts.has(key(String(value)))) || others.some((one) => equals(value, one, field));
};

/** Two-valued, as SOQL is: null is unequal to every value, and neither less nor greater. */
export const matcher = (
  operator: Operator,
  literals: readonly Literal[],
  field: Field,
): ((value: Value) => boolean) => {
  const [literal] = literals;
  if (!literal) return () => false;
  const order = (accept: (sign: number) => boolean) => (value: Value) => {
    const sign = compared(value, literal);
    return sign !== undefined && accept(sign);
  };
  switch (operator) {
    case '=':
      return (value) => equals(value, literal, field);
    case '!=':
      return (value) => !equals(value, literal, field);
    case 'IN':
      return oneOf(literals, field);
    case 'NOT IN': {
      const found = oneOf(literals, field);
      return (value) => !found(value);
    }
    case 'LIKE': {
      const pattern = literal.kind === 'string' ? likePattern(literal.value) : undefined;
      return (value) => value !== null && pattern?.test(String(value)) === true;
    }
    case '<':
      return order((sign) => sign < 0);
    case '<=':
      return order((sign) => sign <= 0);
    case '>':
      return order((sign) => sign > 0);
    case '>=':
      return order((sign) => sign >= 0);
    default:
      throw new Error(`The operator ${operator} should have been refused.`);
  }
};
