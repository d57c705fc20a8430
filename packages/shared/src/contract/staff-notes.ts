import { z } from 'zod';
import { timestampSchema } from '../document/step.ts';

/** What the staff wrote down about a setup, the newest first, with the name of who did. The customer never sees it. */
export const staffNotesSchema = z.array(
  z.strictObject({ id: z.string(), name: z.string(), text: z.string(), at: timestampSchema }),
);
