import { z } from 'zod';
import { readFrom } from '../../model/derive.ts';
import { defineFact } from '../../model/fact.ts';
import { sharedObjectNames } from './shared-objects.ts';

/**
 * The layouts of the shared objects that the person signed in sees, as describes show them: these name the object whose
 * records a related list holds. Other profiles' layouts are not in them (P 6.4).
 */
export const describedLayouts = defineFact({
  id: 'described-layouts',
  reads: 'reads.ownLayouts',
  requires: [],
  ...readFrom({ names: sharedObjectNames }, ({ names }) =>
    names.map((name) => ({
      via: 'get' as const,
      path: `sobjects/${encodeURIComponent(name)}/describe/layouts`,
    })),
  ),
  shape: z
    .union([z.array(z.unknown()), z.unknown().transform((only) => [only])])
    .pipe(
      z.array(
        z.object({
          layouts: z.array(
            z.object({
              id: z.string().nullish(),
              relatedLists: z.array(
                z.object({
                  name: z.string(),
                  sobject: z.string().nullish(),
                  columns: z.array(
                    z.object({
                      name: z.string(),
                      field: z.string().nullish(),
                      fieldApiName: z.string().nullish(),
                    }),
                  ),
                }),
              ),
            }),
          ),
        }),
      ),
    )
    .transform((answers) =>
      answers
        .flatMap((answer) => answer.layouts)
        .flatMap(({ id, relatedLists }) => (id ? [{ id, relatedLists }] : [])),
    ),
});
