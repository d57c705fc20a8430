import { apiNameSchema } from '@orgready/shared/contract/texts';
import { z } from 'zod';

/** A permission on an object, as in `ObjectPermissions`. */
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

/** An object that a user must be able to use, with its fields. */
export const requiredObjectSchema = z.strictObject({
  name: apiNameSchema,
  /** `read` needs Read; `write` needs Read, Create and Edit. */
  access: z.enum(['read', 'write']),
  /** Permissions needed in addition. */
  also: z.array(objectPermissionSchema).max(7).optional(),
  fields: z
    .array(
      z.strictObject({
        name: apiNameSchema,
        access: z.enum(['read', 'write']),
        /** True if the field is not strictly required. */
        optional: z.literal(true).optional(),
      }),
    )
    .max(300),
});
export type RequiredObject = z.infer<typeof requiredObjectSchema>;

/** Returns the permissions needed on an object, including those the guide asks for in addition. */
export const neededPermissions = (required: RequiredObject): ReadonlySet<ObjectPermission> =>
  new Set<ObjectPermission>([
    'Read',
    ...(required.access === 'write' ? (['Create', 'Edit'] as const) : []),
    ...(required.also ?? []),
  ]);

/** Setup's labels of the permissions, in the order of its page. */
export const objectPermissionLabels: Readonly<Record<ObjectPermission, string>> = {
  Read: 'Read',
  Create: 'Create',
  Edit: 'Edit',
  Delete: 'Delete',
  ViewAllRecords: 'View All Records',
  ModifyAllRecords: 'Modify All Records',
  ViewAllFields: 'View All Fields',
};
