import { z } from 'zod';
import { defineFact } from '../../model/fact.ts';
import type { IntegrationContext } from '../context.ts';
import { objectsWithPermissions } from '../requirements.ts';

/**
 * The objects that have object permissions in this org: the picklist of `ObjectPermissions.SobjectType` is the exact
 * list. Others, such as PricebookEntry and Task, inherit from a parent (P 3.1).
 */
export const permissionableObjects = defineFact({
  id: 'permissionable-objects',
  reads: 'reads.describe',
  requires: ['PermissionsViewSetup'],
  cached: true,
  read: ({ params }: IntegrationContext) =>
    objectsWithPermissions(params).length > 0
      ? { via: 'get', path: 'sobjects/ObjectPermissions/describe' }
      : undefined,
  shape: z
    .object({
      fields: z.array(
        z.object({
          name: z.string(),
          picklistValues: z.array(z.object({ value: z.string(), active: z.boolean() })).nullish(),
        }),
      ),
    })
    .transform(
      ({ fields }): ReadonlySet<string> =>
        new Set(
          (fields.find(({ name }) => name === 'SobjectType')?.picklistValues ?? [])
            .filter(({ active }) => active)
            .map(({ value }) => value.toLowerCase()),
        ),
    ),
});
