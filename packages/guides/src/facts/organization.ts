import { z } from 'zod';
import { defineFact, type ReadFact } from '../model/fact.ts';
import { moment } from './columns/moment.ts';

/**
 * The org itself: always one row, readable by every user with API access [D object-reference/organization]. A live
 * response proves API access; the edition only explains it.
 */
export const organization = defineFact({
  id: 'organization',
  reads: 'reads.organization',
  requires: ['PermissionsApiEnabled'],
  read: () => ({
    via: 'query',
    soql: 'SELECT Id, Name, OrganizationType, InstanceName, IsSandbox, TrialExpirationDate, NamespacePrefix FROM Organization LIMIT 1',
  }),
  shape: z
    .tuple([
      z.object({
        Id: z.string(),
        Name: z.string(),
        OrganizationType: z.string().nullable(),
        InstanceName: z.string().nullable(),
        IsSandbox: z.boolean(),
        TrialExpirationDate: moment.nullable(),
        NamespacePrefix: z.string().nullable(),
      }),
    ])
    .transform(([row]) => ({
      id: row.Id,
      name: row.Name,
      edition: row.OrganizationType,
      instance: row.InstanceName,
      isSandbox: row.IsSandbox,
      trialExpires: row.TrialExpirationDate,
      namespace: row.NamespacePrefix,
    })),
});

export type Organization = typeof organization extends ReadFact<infer Value> ? Value : never;
