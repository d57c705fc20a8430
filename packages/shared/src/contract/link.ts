import { z } from 'zod';
import { handOffSchema, timestampSchema } from '../document/step.ts';

/** A link to a setup, as staff see it. */
export const linkSchema = z.strictObject({
  id: z.string(),
  createdAt: timestampSchema,
  expiresAt: timestampSchema,
  revokedAt: timestampSchema.nullable(),
  openedAt: timestampSchema.nullable(),
  /** Name of the person who created it; null for a script. */
  createdBy: z.string().nullable(),
  /** When the customer asked to renew it; null once it is renewed. */
  askedAt: timestampSchema.nullable(),
  /** Present if it opens one step only, for a colleague by name. */
  handOff: handOffSchema
    .pick({ colleague: true, by: true, dueOn: true, verifiedAt: true })
    .extend({ step: z.string() })
    .exactOptional(),
  /** How many browsers that came in through it have been used lately. */
  browsers: z.number().int().min(0),
});
export type ListedLink = z.infer<typeof linkSchema>;

/** A new link. Its address is returned only here. */
export const newLinkSchema = linkSchema.extend({ url: z.string() });
