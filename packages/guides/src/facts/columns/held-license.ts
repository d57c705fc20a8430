import { z } from 'zod';

/** A row of `PermissionSetLicenseAssign` with its license. */
export const heldLicenseShape = z
  .object({
    PermissionSetLicenseId: z.string(),
    PermissionSetLicense: z.object({ MasterLabel: z.string(), Status: z.string() }).nullable(),
  })
  .transform(({ PermissionSetLicenseId: of, PermissionSetLicense: license }) => ({
    id: of,
    name: license?.MasterLabel ?? of,
    isActive: license?.Status !== 'Disabled',
  }));
