import { z } from 'zod';
import { setupDocumentSchema } from '../document/setup-document.ts';
import { stepDocumentSchema } from '../document/step.ts';

/** A page of a setup as its customer sees it, for staff. */
export const previewSchema = z.strictObject({
  /** `example`: the customer has not released what was read, and every value is that of an example org. `none`: no org is bound. */
  org: z.enum(['none', 'example', 'real']),
  setup: setupDocumentSchema,
  step: stepDocumentSchema,
});
export type Preview = z.infer<typeof previewSchema>;
