import { z } from 'zod';
import { defineFact } from '../../model/fact.ts';

/**
 * Whether the org has the object of connections. It does not exist at all while Salesforce to Salesforce is off, and
 * seeing that needs no permission (P 6.1).
 */
export const hasConnectionObject = defineFact({
  id: 'has-connection-object',
  reads: 'reads.objects',
  requires: [],
  read: () => ({ via: 'get', path: 'sobjects' }),
  shape: z
    .object({ sobjects: z.array(z.object({ name: z.string() })).min(1) })
    .transform(({ sobjects }) => sobjects.some(({ name }) => name === 'PartnerNetworkConnection')),
});
