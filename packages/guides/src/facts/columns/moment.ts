import { z } from 'zod';

/**
 * Parses a Salesforce timestamp into milliseconds since the epoch. Salesforce writes the zone as +0000, but `Date`
 * reliably accepts only +00:00. Anything that is not a date is rejected.
 */
export const moment = z
  .string()
  .transform((text) => Date.parse(text.replace(/([+-]\d{2})(\d{2})$/, '$1:$2')))
  .pipe(z.number());
