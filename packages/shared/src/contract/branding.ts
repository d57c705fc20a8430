import { z } from 'zod';
import { logoSchema } from '../document/brand.ts';
import { largestLogoFile, longestText } from './branding-bounds.ts';
import { colorSchema, plainText, shortText } from './texts.ts';

/** What the file takes in base64, and what is around it in the body. */
export const logoBodyLimit = Math.ceil(largestLogoFile / 3) * 4 + 1024;

const texts = {
  /** Heading of the landing page; null: who asks for what. */
  title: shortText.nullable(),
  /** Shown below the heading; null: nothing. */
  intro: plainText(longestText).nullable(),
  /** Shown at the end of the landing page; null: nothing. */
  closing: plainText(longestText).nullable(),
};

/** How the setups of a blueprint look, whichever version they were made from. */
export const newBrandingSchema = z.strictObject({
  /** Who customers hear from; null: the party. */
  sender: shortText.nullable(),
  /** Null: the color of the party. */
  accent: colorSchema.nullable(),
  ...texts,
  /** Digest of an uploaded logo; null: none. */
  logo: z.string().min(1).max(64).nullable(),
  /** Whether the sender's name is to be read in the logo. */
  logoShowsName: z.boolean(),
});
export type NewBranding = z.infer<typeof newBrandingSchema>;

/** The branding of a blueprint for which nothing was chosen. */
export const usualBranding = {
  sender: null,
  accent: null,
  title: null,
  intro: null,
  closing: null,
  logo: null,
  logoShowsName: false,
} as const satisfies NewBranding;

/** A logo that was uploaded, and can be part of a branding. */
export const keptLogoSchema = logoSchema.extend({ digest: z.string() });
export type KeptLogo = z.infer<typeof keptLogoSchema>;

/** The same as it is kept, with the file of the logo. */
export const brandingSchema = newBrandingSchema.extend({ logo: keptLogoSchema.nullable() });
export type Branding = z.infer<typeof brandingSchema>;

/** What the landing page says besides what it says for every party. */
export const landingTextsSchema = z.strictObject(texts);
export type LandingTexts = z.infer<typeof landingTextsSchema>;

/** A file in base64. */
export const newLogoSchema = z.strictObject({ file: z.base64().min(1).max(logoBodyLimit) });

export const uploadedLogoSchema = keptLogoSchema.extend({
  /** Names of elements and attributes of an SVG that may not be in one, and were left out. */
  leftOut: z.array(z.string()),
});
export type UploadedLogo = z.infer<typeof uploadedLogoSchema>;
