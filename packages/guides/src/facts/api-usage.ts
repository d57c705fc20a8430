import { z } from 'zod';
import { defineFact } from '../model/fact.ts';

/** API requests of the last 24 hours, as the org counts them (`Sforce-Limit-Info: api-usage=U/M` [D limit-info-header]). */
export const apiUsage = defineFact({
  id: 'api-usage',
  reads: 'reads.apiUsage',
  requires: [],
  read: () => ({ via: 'usage' }),
  shape: z.object({ used: z.number().int().nonnegative(), max: z.number().int().positive() }),
});
