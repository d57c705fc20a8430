import { apiNameSchema } from '@orgready/shared/contract/texts';
import { z } from 'zod';

/** A right on an object, as `ObjectPermissions` has it. */
export const objectPermissionSchema = z.enum([
  'Read',
  'Create',
  'Edit',
  'Delete',
  'ViewAllRecords',
  'ModifyAllRecords',
  'ViewAllFields',
]);
export type ObjectPermission = z.infer<typeof objectPermissionSchema>;

/** An object that a user must be able to work with, and the fields of it. */
export const requiredObjectSchema = z.strictObject({
  name: apiNameSchema,
  /** `read` needs Read; `write` needs Read, Create and Edit. */
  access: z.enum(['read', 'write']),
  /** Rights that are needed beyond those. */
  also: z.array(objectPermissionSchema).max(7).optional(),
  fields: z
    .array(
      z.strictObject({
        name: apiNameSchema,
        access: z.enum(['read', 'write']),
        /** Not needed by all means. */
        optional: z.literal(true).optional(),
      }),
    )
    .max(300),
});
export type RequiredObject = z.infer<typeof requiredObjectSchema>;

/** What must be granted on an object, and what the guide asks for beside it. */
export const neededPermissions = (required: RequiredObject): ReadonlySet<ObjectPermission> =>
  new Set<ObjectPermission>([
    'Read',
    ...(required.access === 'write' ? (['Create', 'Edit'] as const) : []),
    ...(required.also ?? []),
  ]);

/** How Setup prints the rights, in the order of its page. */
export const objectPermissionLabels: Readonly<Record<ObjectPermission, string>> = {
  Read: 'Read',
  Create: 'Create',
  Edit: 'Edit',
  Delete: 'Delete',
  ViewAllRecords: 'View All Records',
  ModifyAllRecords: 'Modify All Records',
  ViewAllFields: 'View All Fields',
};
