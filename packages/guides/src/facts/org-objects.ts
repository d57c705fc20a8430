import { z } from 'zod';
import { defineFact } from '../model/fact.ts';

export interface OrgObject {
  /** API name. */
  readonly name: string;
  readonly label: string;
}

/**
 * The objects whose records people open on a page: those with page layouts. A describe of the whole org shows what the
 * reader may see, and needs no permission (P 3.4).
 */
export const orgObjects = defineFact({
  id: 'org-objects',
  reads: 'reads.objects',
  requires: [],
  cached: true,
  read: () => ({ via: 'get', path: 'sobjects' }),
  shape: z
    .object({
      sobjects: z.array(z.object({ name: z.string(), label: z.string(), layoutable: z.boolean() })).min(1),
    })
    .transform(({ sobjects }) =>
      sobjects.flatMap(({ name, label, layoutable }): OrgObject[] => (layoutable ? [{ name, label }] : [])),
    ),
});
