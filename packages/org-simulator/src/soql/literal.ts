import type { Condition } from '@jetstreamapp/soql-parser-js';
import { notSimulated } from '../salesforce-error.ts';
import type { Field } from '../schema/table.ts';
import { invalidField, malformed } from './query-error.ts';

/** A value in WHERE. A date literal is the days it covers, `[from, to)` in epoch milliseconds, UTC. */
export type Literal =
  | { readonly kind: 'null' }
  | { readonly kind: 'string'; readonly value: string }
  | { readonly kind: 'number'; readonly value: number }
  | { readonly kind: 'boolean'; readonly value: boolean }
  | { readonly kind: 'datetime'; readonly value: number }
  | { readonly kind: 'days'; readonly from: number; readonly to: number };

const escapes: Readonly<Record<string, string>> = { n: '\n', r: '\r', t: '\t', b: '\b', f: '\f' };

/**
 * Returns the text of a quoted literal. In LIKE a backslash also escapes `%` and `_`, so it is kept before those two.
 */
const unquote = (quoted: string): string =>
  quoted
    .slice(1, -1)
    .replaceAll(/\\(.)/gs, (whole, char: string) =>
      char === '%' || char === '_' ? whole : (escapes[char] ?? char),
    );

const day = 86_400_000;
const startOfToday = (): number => Math.floor(Date.now() / day) * day;

const days = (literal: string): Literal => {
  const [name = '', n = '0'] = literal.toUpperCase().split(':');
  const today = startOfToday();
  const amount = Number(n) * day;
  switch (name) {
    case 'TODAY':
      return { kind: 'days', from: today, to: today + day };
    case 'YESTERDAY':
      return { kind: 'days', from: today - day, to: today };
    case 'TOMORROW':
      return { kind: 'days', from: today + day, to: today + 2 * day };
    case 'LAST_N_DAYS':
      return { kind: 'days', from: today - amount, to: today + day };
    case 'NEXT_N_DAYS':
      return { kind: 'days', from: today + day, to: today + day + amount };
    case 'N_DAYS_AGO':
      return { kind: 'days', from: today - amount, to: today - amount + day };
    default:
      throw notSimulated(`the date literal ${literal}`);
  }
};

const literalOf = (raw: string, type: string | undefined): Literal => {
  switch (type) {
    case 'STRING':
      return { kind: 'string', value: unquote(raw) };
    case 'INTEGER':
    case 'DECIMAL':
      return { kind: 'number', value: Number(raw) };
    case 'BOOLEAN':
      return { kind: 'boolean', value: raw.toUpperCase() === 'TRUE' };
    case 'NULL':
      return { kind: 'null' };
    case 'DATETIME':
      return { kind: 'datetime', value: Date.parse(raw) };
    case 'DATE_LITERAL':
    case 'DATE_N_LITERAL':
      return days(raw);
    default:
      throw notSimulated(`a ${type ?? 'value without a type'} in WHERE`);
  }
};

export const literalsOf = (condition: Condition): readonly Literal[] => {
  if (!('value' in condition)) throw malformed('unexpected token in WHERE');
  const { value, literalType } = condition;
  const raws = Array.isArray(value) ? value : [value];
  return raws.map((raw, index) =>
    literalOf(raw, Array.isArray(literalType) ? literalType[index] : literalType),
  );
};

const wanted: Partial<Record<Field['type'], Literal['kind']>> = {
  boolean: 'boolean',
  int: 'number',
  double: 'number',
  currency: 'number',
  percent: 'number',
  datetime: 'datetime',
};

/** Throws for a value of the wrong type, as Salesforce does: it is not simply unequal. */
export const requireKind = (literal: Literal, field: Field, soql: string): void => {
  if (field.type === 'date') throw notSimulated('a date field in WHERE');
  const kind = wanted[field.type] ?? 'string';
  if (literal.kind === 'null' || literal.kind === kind || (kind === 'datetime' && literal.kind === 'days'))
    return;
  throw invalidField(
    soql,
    field.name,
    kind === 'string'
      ? `value of filter criterion for field '${field.name}' must be of type string and should be enclosed in quotes`
      : `value of filter criterion for field '${field.name}' must be of type ${kind === 'number' ? 'integer' : kind === 'datetime' ? 'dateTime' : kind} and should not be enclosed in quotes`,
  );
};
