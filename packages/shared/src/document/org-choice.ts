import { z } from 'zod';

/** A record or value of the org that can be the answer to a question. */
export const orgChoiceSchema = z.strictObject({
  /** Saved as the answer. */
  value: z.string(),
  name: z.string(),
  /** What distinguishes it from others with the same name, most important first. */
  details: z.array(z.string()),
  /** Why it cannot be chosen; null if it can. */
  whyNot: z.string().nullable(),
});
export type OrgChoice = z.infer<typeof orgChoiceSchema>;
