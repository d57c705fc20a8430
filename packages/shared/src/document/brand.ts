import { z } from 'zod';

/** A picture that stands for the party, at an address of its own. */
export const logoSchema = z.strictObject({
  src: z.string(),
  /** Its proportions. */
  width: z.number().int(),
  height: z.number().int(),
});
export type Logo = z.infer<typeof logoSchema>;

/** A color for each theme, as `#rrggbb`: text in it, text on it, and controls of it can be read. */
export const accentSchema = z.strictObject({ light: z.string(), dark: z.string() });
export type Accent = z.infer<typeof accentSchema>;

/** How the party that asks for a setup shows itself to its customers. */
export const brandSchema = z.strictObject({
  /** Who the customer hears from. */
  sender: z.string(),
  accent: accentSchema,
  logo: logoSchema
    .extend({
      /** Whether the sender's name is to be read in it, so that it need not stand beside it. */
      showsName: z.boolean(),
    })
    .exactOptional(),
});
export type Brand = z.infer<typeof brandSchema>;
