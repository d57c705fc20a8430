import { z } from 'zod';
import { readFrom } from '../../model/derive.ts';
import { defineFact } from '../../model/fact.ts';
import { hasConnectionObject } from './partner-objects.ts';

/** The org's connections to other orgs. Nothing is asked where the object does not exist. */
export const connections = defineFact({
  id: 'connections',
  reads: 'reads.connections',
  requires: [],
  ...readFrom({ exists: hasConnectionObject }, ({ exists }) =>
    exists
      ? {
          via: 'query',
          soql: 'SELECT Id, ConnectionName, ConnectionStatus, ConnectionType, ResponseDate FROM PartnerNetworkConnection ORDER BY ConnectionName',
        }
      : undefined,
  ),
  shape: z.array(
    z
      .object({
        Id: z.string(),
        ConnectionName: z.string(),
        ConnectionStatus: z.string(),
        ConnectionType: z.string().nullish(),
      })
      .transform((row) => ({ name: row.ConnectionName, status: row.ConnectionStatus })),
  ),
});
