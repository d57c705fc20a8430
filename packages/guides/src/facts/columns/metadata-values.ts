import { z } from 'zod';

/** A truth value of Metadata, which is text for types that jsforce does not know (A 8.3). */
export const metadataBoolean = z.union([
  z.boolean(),
  z.enum(['true', 'false']).transform((text) => text === 'true'),
]);

/** A repeated element of Metadata: a single one is not a list, and none is null or missing (A 8.3). */
export const metadataList = <T extends z.ZodType>(item: T) =>
  z
    .union([z.array(item), item])
    .nullish()
    .transform((found) => (found === null || found === undefined ? [] : ([found].flat() as z.output<T>[])));
