import { apiNameSchema, shortText } from '@orgready/shared/contract/texts';
import { z } from 'zod';

/** What this guide has to know in advance. The admin chooses anything that is left out. */
export const sharingParams = z.strictObject({
  /** API names of the objects whose records are shared; absent: the admin names them. */
  objects: z.array(apiNameSchema).min(1).max(20).optional(),
  /** Profiles whose page layouts show what is shared; absent: all of them. */
  profiles: z.array(shortText).min(1).max(50).optional(),
});
export type SharingParams = z.infer<typeof sharingParams>;
