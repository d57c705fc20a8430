import { z } from 'zod';
import { defineFact } from '../../model/fact.ts';

/**
 * The name under which permission sets show the tab of connections; null where the catalog has none. Salesforce documents
 * no name for it, so the catalog is asked by the tab's object (P 6.3).
 */
export const connectionTab = defineFact({
  id: 'connection-tab',
  reads: 'reads.connectionTab',
  requires: ['PermissionsViewSetup'],
  read: () => ({
    via: 'tooling',
    soql: "SELECT Name, Label, SobjectName FROM TabDefinition WHERE SobjectName = 'PartnerNetworkConnection'",
  }),
  shape: z
    .array(z.object({ Name: z.string().nullable(), SobjectName: z.string().nullable() }))
    .transform((rows) => rows.find((row) => row.SobjectName === 'PartnerNetworkConnection')?.Name ?? null),
});
