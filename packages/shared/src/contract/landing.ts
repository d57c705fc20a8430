import { z } from 'zod';
import { brandSchema } from '../document/brand.ts';
import { requiredAccessSchema } from '../document/required-access.ts';
import { blueprintNameSchema, partySchema } from '../document/setup-document.ts';
import { timestampSchema } from '../document/step.ts';
import { textSchema } from '../document/text.ts';
import { landingTextsSchema } from './branding.ts';
import { askedHandOffSchema } from './hand-off.ts';

/** What the link alone shows: the party, the purpose, and the plan. Contains nothing from any org. */
export const landingSchema = z.strictObject({
  customer: z.string(),
  party: partySchema,
  brand: brandSchema,
  texts: landingTextsSchema,
  blueprint: blueprintNameSchema,
  /** The guide's notice for every page; empty if it has none. */
  notice: textSchema,
  steps: z.array(z.strictObject({ id: z.string(), title: z.string() })),
  /** Required access to objects; empty if the guide names none. */
  access: z.array(requiredAccessSchema),
  /** What will be read from the org, in plain words. */
  reads: z.array(z.string()),
  /** Estimated duration in minutes. */
  minutes: z.number().int(),
  expiresAt: timestampSchema,
  handOff: askedHandOffSchema.exactOptional(),
});
export type Landing = z.infer<typeof landingSchema>;
