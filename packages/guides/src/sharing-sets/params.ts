import { apiNameSchema, formatted, shortText } from '@orgready/shared/contract/texts';
import { z } from 'zod';

/** Lookups from one record to another: `Account`, `Asset.Account`, `Site__c`. */
export const linkPattern = /^[A-Za-z][A-Za-z0-9_]{0,79}(?:\.[A-Za-z][A-Za-z0-9_]{0,79})?$/;

/** What the guide may know in advance; the admin chooses anything that is absent from what the org has. */
export const sharingSetsParams = z.strictObject({
  /** Name of the site. */
  site: shortText.optional(),
  /** Names of the profiles of its users. */
  profiles: z.array(shortText).min(1).max(20).optional(),
  /** API name of the object whose records are shared. */
  object: apiNameSchema.optional(),
  /** How a record leads to the account or contact that it is shared by. */
  link: formatted('lookup', linkPattern).optional(),
  access: z.enum(['Read', 'Edit']).optional(),
});
export type SharingSetsParams = z.infer<typeof sharingSetsParams>;
