import { z } from 'zod';

/** The properties of an org that no table declares. */
export const coreState = {
  /** 15 or 18 characters, starting 00D. */
  id: z.string().regex(/^00D(?:[A-Za-z0-9]{12}|[A-Za-z0-9]{15})$/),
  name: z.string(),
  /** The newest API version: 68 is Winter '27. */
  newestVersion: z.number().int().default(68),
  apiRequests: z.strictObject({ max: z.number(), used: z.number() }).default({ max: 100_000, used: 0 }),
};

export const coreQuirks = {
  /** The edition has no API: every REST call answers `API_DISABLED_FOR_ORG`. */
  apiDisabled: z.boolean().default(false),
  /** Labels in describes and on Setup pages are German. */
  german: z.boolean().default(false),
  /** An object whose rows a user may not see has none for that user, instead of not existing (P 0). */
  rowsHidden: z.boolean().default(false),
  /** The Metadata API refuses all users. */
  metadataRefused: z.boolean().default(false),
};

export type CoreState = z.output<z.ZodObject<typeof coreState>> & {
  readonly quirks: z.output<z.ZodObject<typeof coreQuirks>>;
};
