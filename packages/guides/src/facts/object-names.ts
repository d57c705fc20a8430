import { z } from 'zod';
import { defineFact } from '../model/fact.ts';

/** The API names of the objects in a describe of the whole org, in lower case with the name as it is written. */
export type ObjectNames = ReadonlyMap<string, string>;

/**
 * Parses a describe of the whole org. It lists what the reader may see (P 3.4): a name in it exists, and one that is not
 * there proves something only to a reader who sees everything.
 */
export const objectNamesShape = z
  .object({ sobjects: z.array(z.object({ name: z.string() })).min(1) })
  .transform(({ sobjects }): ObjectNames => new Map(sobjects.map(({ name }) => [name.toLowerCase(), name])));

/** The objects of the org, events included. */
export const objectNames = defineFact({
  id: 'object-names',
  reads: 'reads.objects',
  requires: [],
  cached: true,
  read: () => ({ via: 'get', path: 'sobjects' }),
  shape: objectNamesShape,
});
