import { z } from 'zod';

/**
 * A moment as Salesforce writes it, in milliseconds since the epoch. The zone comes as +0000, which `Date` is sure to take
 * only as +00:00; what is no moment is refused.
 */
export const moment = z
  .string()
  .transform((text) => Date.parse(text.replace(/([+-]\d{2})(\d{2})$/, '$1:$2')))
  .pipe(z.number());
