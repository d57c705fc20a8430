import { z } from 'zod';

const names = z.array(z.string());

/** Required access to one object, as stated in the blueprint: nothing in it was read from an org. */
export const requiredAccessSchema = z.strictObject({
  /** API name. */
  object: z.string(),
  /** As printed in Setup: `Read`, `Edit`. */
  rights: names,
  /** API names of fields that it reads, and of those that it also writes; empty if only object permissions are listed. */
  reads: names,
  writes: names,
  /** API names of fields it can work without. */
  optional: names,
  /** Fields the customer picks, in the party's words. */
  picked: names,
});
export type RequiredAccess = z.infer<typeof requiredAccessSchema>;
