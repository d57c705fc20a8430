import { z } from 'zod';
import type { Read } from '../../model/fact.ts';
import { quote } from '../../soql.ts';

/** A profile or permission set that grants a user an app. */
export interface AppGrant {
  readonly kind: 'profile' | 'permission-set';
  /** As printed in Setup. */
  readonly name: string;
}

/**
 * Returns the read of the rows that grant this user the app. A profile counts through the permission set it owns (A
 * 6.3, P 2.2). Expired assignments, and sets that count only in activated sessions, are excluded.
 */
export const appGrantRead = (
  type: 'ConnectedApplication' | 'ExternalClientApplication',
  appId: string,
  userId: string,
  now: number,
): Read => ({
  via: 'query',
  soql: `SELECT ParentId, Parent.Label, Parent.IsOwnedByProfile, Parent.Profile.Name FROM SetupEntityAccess WHERE SetupEntityType = ${quote(type)} AND SetupEntityId = ${quote(appId)} AND ParentId IN (SELECT PermissionSetId FROM PermissionSetAssignment WHERE AssigneeId = ${quote(userId)} AND IsActive = TRUE AND PermissionSet.HasActivationRequired = FALSE AND (ExpirationDate = NULL OR ExpirationDate > ${new Date(now).toISOString()}))`,
});

export const appGrantShape = z.array(
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
    .transform(
      (row): AppGrant =>
        row.Parent?.IsOwnedByProfile
          ? { kind: 'profile', name: row.Parent.Profile?.Name ?? '' }
          : { kind: 'permission-set', name: row.Parent?.Label ?? '' },
    ),
);
