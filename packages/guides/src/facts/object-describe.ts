import { z } from 'zod';
import {
  defineFact,
  type Failure,
  type Known,
  type Read,
  type ReadFact,
  type Reading,
} from '../model/fact.ts';

const shape = z
  .object({ fields: z.array(z.object({ name: z.string() })) })
  .transform(({ fields }) => fields.map((field) => field.name));

const describes = new Map<string, ReadFact<string[]>>();

/**
 * The field names of an object as this user sees them. One unknown column fails a whole query, and columns differ
 * by release and feature, so objects whose columns vary are described first. Kept per org for minutes.
 */
export const objectDescribe = (object: string): ReadFact<string[]> => {
  const known = describes.get(object);
  if (known) return known;
  const fact = defineFact({
    id: `describe-${object}`,
    reads: 'reads.describe',
    requires: [],
    cached: true,
    read: () => ({ via: 'get', path: `sobjects/${object}/describe` }),
    shape,
  });
  describes.set(object, fact);
  return fact;
};

/**
 * The wanted columns that exist, or undefined when the object cannot be described.
 * Without a describe the query is not sent: its failure is the describe's.
 */
export const availableColumns = (
  known: Known,
  object: string,
  wanted: readonly string[],
): readonly string[] | undefined => {
  const describe = known.get(objectDescribe(object));
  if (describe.state !== 'read') return undefined;
  const names = new Set(describe.value);
  return wanted.filter((column) => names.has(column));
};

/**
 * A query of all rows of an object whose columns vary, or nothing when it cannot be described, or lacks the column
 * without which its rows cannot be told apart.
 */
export const queryDescribed = (
  known: Known,
  object: string,
  columns: readonly string[],
  key: string,
): Read | undefined => {
  const available = availableColumns(known, object, columns);
  return available?.includes(key)
    ? { via: 'query', soql: `SELECT ${available.join(', ')} FROM ${object}` }
    : undefined;
};

/** The first failure among readings, in their order. */
export const firstFailure = (...readings: readonly Reading<unknown>[]): Failure | undefined => {
  for (const reading of readings) if (reading.state === 'failed') return reading.failure;
  return undefined;
};
