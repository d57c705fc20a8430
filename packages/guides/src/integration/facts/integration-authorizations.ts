import { z } from 'zod';
import { defineFact } from '../../model/fact.ts';
import { quote } from '../../soql.ts';
import type { IntegrationContext } from '../context.ts';
import { aboutSubject } from './subject-id.ts';

/** An approval of an app with the vendor's label. */
export interface Approval {
  readonly lastUsed: string | null;
  readonly uses: number;
  /** The app that it is linked to; null if Salesforce shows none, as is often so for External Client Apps (A 6.2). */
  readonly app: {
    readonly id: string | null;
    readonly developerName: string | null;
    readonly namespace: string | null;
  } | null;
}

/**
 * The subject's approvals of apps with the vendor's label, of which one can belong to another app: see `vendorApprovals`.
 * Without Customize Application, a reader sees only their own rows.
 */
export const integrationAuthorizations = defineFact({
  id: 'integration-authorizations',
  reads: 'reads.authorizations',
  requires: ['PermissionsCustomizeApplication'],
  ...aboutSubject(
    (id, { params }: IntegrationContext) =>
      `SELECT AppName, UserId, LastUsedDate, UseCount, AppMenuItem.ApplicationId, AppMenuItem.Name, AppMenuItem.NamespacePrefix FROM OauthToken WHERE UserId = ${id} AND AppName = ${quote(params.app.label)}`,
  ),
  shape: z.array(
    z
      .object({
        LastUsedDate: z.string().nullable(),
        UseCount: z.number().nullable(),
        AppMenuItem: z
          .object({
            ApplicationId: z.string().nullable(),
            Name: z.string().nullable(),
            NamespacePrefix: z.string().nullable(),
          })
          .nullable(),
      })
      .transform(
        ({ LastUsedDate, UseCount, AppMenuItem: item }): Approval => ({
          lastUsed: LastUsedDate,
          uses: UseCount ?? 0,
          app: item && {
            id: item.ApplicationId,
            developerName: item.Name,
            namespace: item.NamespacePrefix,
          },
        }),
      ),
  ),
});
