import { z } from 'zod';

const names = z.array(z.string());

/** What must be granted on one object, as the blueprint states it: nothing of it was read from an org. */
export const requiredAccessSchema = z.strictObject({
  /** API name. */
  object: z.string(),
  /** As Setup prints them: `Read`, `Edit`. */
  rights: names,
  /** API names of fields that it reads, and of those that it also writes; none where the rights alone are told. */
  reads: names,
  writes: names,
  /** Works without these; API names. */
  optional: names,
  /** What the customer says the field of, in the words of who asks. */
  picked: names,
});
export type RequiredAccess = z.infer<typeof requiredAccessSchema>;
