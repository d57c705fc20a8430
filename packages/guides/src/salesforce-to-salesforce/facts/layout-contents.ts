import { z } from 'zod';
import { readFrom } from '../../model/derive.ts';
import { defineFact } from '../../model/fact.ts';
import { layouts } from './layouts.ts';

/** XML has one element, several or none where a list is meant (A 8.3). */
const manyOf = <T extends z.ZodType>(one: T) =>
  z
    .union([z.array(one), one.transform((only) => [only])])
    .nullish()
    .transform((all) => all ?? []);

/** The related lists of layouts with their columns, as Metadata names them; ten layouts in a call. */
export const layoutContents = defineFact({
  id: 'layout-contents',
  reads: 'reads.layouts',
  requires: ['PermissionsModifyMetadata'],
  ...readFrom({ known: layouts }, ({ known: { all } }) =>
    all.length > 0
      ? { via: 'metadata', type: 'Layout', fullNames: all.map(({ fullName }) => fullName) }
      : undefined,
  ),
  shape: z.array(
    z.object({
      fullName: z.string(),
      relatedLists: manyOf(z.object({ relatedList: z.string(), fields: manyOf(z.string()) })),
    }),
  ),
});
