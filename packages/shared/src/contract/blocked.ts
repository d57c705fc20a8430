import { z } from 'zod';
import { timestampSchema } from '../document/step.ts';

/**
 * What a setup waits for. `failed`, `cannot-tell`, `unchecked`: a check of its current step. Of what was read from the org it
 * holds the check, its outcome, and the message with every value of the org replaced by its kind.
 */
export const blockedSchema = z.strictObject({
  by: z.enum([
    'no-link',
    'link-expired',
    'not-opened',
    'not-signed-in',
    'sign-in-refused',
    'failed',
    'cannot-tell',
    'unchecked',
  ]),
  /** When this began. */
  since: timestampSchema,
  /** The title of the check; null if it waits for something else. */
  check: z.string().nullable(),
  /** Null if there is none, or it cannot be shown without values of the org. */
  message: z.string().nullable(),
  /** Id of the message, or Salesforce's code of a refused sign-in. */
  code: z.string().nullable(),
  /** The colleague at the customer's who is asked to do the step it waits for, and by when; absent if nobody is. */
  handedTo: z.strictObject({ colleague: z.string(), dueOn: z.string() }).exactOptional(),
});
export type Blocked = z.infer<typeof blockedSchema>;
