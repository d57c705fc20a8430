import { z } from 'zod';
import { defineFact } from '../model/fact.ts';
import { quote } from '../soql.ts';
import { vendorApp } from './vendor-app.ts';
import { vendorAppPolicy } from './vendor-app-policy.ts';

/**
 * Profiles and permission sets through which the signed-in person is granted the app; they matter only where
 * users must be approved by an administrator. A profile counts through the permission set it owns (A 6.3, P 2.2).
 * Assignments that have ended are left out.
 */
export const appGrants = defineFact({
  id: 'app-grants',
  reads: 'reads.appGrants',
  requires: ['View Setup and Configuration'],
  after: [vendorApp, vendorAppPolicy],
  read: (setup, known) => {
    const app = known.get(vendorApp);
    const policy = known.get(vendorAppPolicy);
    if (app.state !== 'read' || !app.value || !setup.connection) return undefined;
    if (policy.state !== 'read' || !policy.value.record) return undefined;
    if (policy.value.permittedUsers !== 'AdminApprovedPreAuthorized') return undefined;
    return {
      via: 'query',
      soql: `SELECT ParentId, Parent.Label, Parent.IsOwnedByProfile, Parent.Profile.Name FROM SetupEntityAccess WHERE SetupEntityType = 'ExternalClientApplication' AND SetupEntityId = ${quote(app.value.id)} AND ParentId IN (SELECT PermissionSetId FROM PermissionSetAssignment WHERE AssigneeId = ${quote(setup.connection.userId)} AND IsActive = TRUE)`,
    };
  },
  shape: z.array(
    z
      .object({
        Parent: z
          .object({
            Label: z.string().nullable(),
            IsOwnedByProfile: z.boolean(),
            Profile: z.object({ Name: z.string() }).nullish(),
          })
          .nullable(),
      })
      // A profile-owned set's own label is meaningless (P 2.2): the profile's name is shown.
      .transform((row) =>
        row.Parent?.IsOwnedByProfile
          ? { kind: 'profile' as const, name: row.Parent.Profile?.Name ?? '' }
          : { kind: 'permission-set' as const, name: row.Parent?.Label ?? '' },
      ),
  ),
});
