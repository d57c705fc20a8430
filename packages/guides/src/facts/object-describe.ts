import { z } from 'zod';
import { readFrom } from '../model/derive.ts';
import { defineFact, type ReadFact } from '../model/fact.ts';

const shape = z
  .object({ fields: z.array(z.object({ name: z.string() })) })
  .transform(({ fields }) => fields.map((field) => field.name));

const describes = new Map<string, ReadFact<string[]>>();

/**
 * Returns the field names of an object as this user sees them, as a fact. One unknown column fails a whole query, and
 * columns differ by release and feature, so objects with varying columns are described first. Cached per org for
 * minutes.
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

/** Returns the wanted columns that an object has. */
export const availableColumns = (
  described: readonly string[],
  wanted: readonly string[],
): readonly string[] => {
  const names = new Set(described);
  return wanted.filter((column) => names.has(column));
};

/**
 * Returns a query of all rows of an object with varying columns. Nothing is read if the object cannot be described,
 * or lacks the column that identifies its rows.
 */
export const queryDescribed = (object: string, columns: readonly string[], key: string) =>
  readFrom({ described: objectDescribe(object) }, ({ described }) => {
    const available = availableColumns(described, columns);
    return available.includes(key)
      ? { via: 'query', soql: `SELECT ${available.join(', ')} FROM ${object}` }
      : undefined;
  });
