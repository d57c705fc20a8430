import { z } from 'zod';
import type { Changes } from '../../model/changes.ts';
import type { Read } from '../../model/fact.ts';
import { quote } from '../../soql.ts';

/** The kinds of apps, as `SetupEntityAccess` names them. */
export type AppType = 'ConnectedApplication' | 'ExternalClientApplication';

/** A profile or permission set that grants a user an app. */
export interface AppGrant {
  /** Id of the permission set; for a profile, of the one it owns. */
  readonly setId: string;
  readonly kind: 'profile' | 'permission-set';
  /** As printed in Setup. */
  readonly name: string;
}

/**
 * Returns the read of the rows that grant the app to a set that this user is assigned, whether or not the assignment
 * counts. A profile grants through the permission set it owns (A 6.3, P 2.2).
 */
export const appGrantRead = (type: AppType, appId: string, userId: string): Read => ({
  via: 'query',
  soql: `SELECT ParentId, Parent.Label, Parent.IsOwnedByProfile, Parent.Profile.Name FROM SetupEntityAccess WHERE SetupEntityType = ${quote(type)} AND SetupEntityId = ${quote(appId)} AND ParentId IN (SELECT PermissionSetId FROM PermissionSetAssignment WHERE AssigneeId = ${quote(userId)})`,
});

/** A permission set that grants the app and that the user has in a group. */
export interface GrantInGroup {
  readonly groupId: string;
  readonly setId: string;
  readonly name: string;
}

/** Returns the read of the permission sets in a user's groups that grant the app. */
export const grantsInGroupsRead = (type: AppType, appId: string, userId: string): Read => ({
  via: 'query',
  soql: `SELECT PermissionSetGroupId, PermissionSetId, PermissionSet.Label FROM PermissionSetGroupComponent WHERE PermissionSetGroupId IN (SELECT PermissionSetGroupId FROM PermissionSetAssignment WHERE AssigneeId = ${quote(userId)}) AND PermissionSetId IN (SELECT ParentId FROM SetupEntityAccess WHERE SetupEntityType = ${quote(type)} AND SetupEntityId = ${quote(appId)})`,
});

export const grantsInGroupsShape = z.array(
  z
    .object({
      PermissionSetGroupId: z.string(),
      PermissionSetId: z.string(),
      PermissionSet: z.object({ Label: z.string().nullable() }).nullish(),
    })
    .transform(
      (row): GrantInGroup => ({
        groupId: row.PermissionSetGroupId,
        setId: row.PermissionSetId,
        name: row.PermissionSet?.Label ?? '',
      }),
    ),
);

/**
 * Returns how the approvals show that they were changed: by a difference between two readings, because a row has no time of a
 * change that an administrator made. They act everywhere as late as the app itself.
 */
export const approvalChanges = (minutes: number): Changes<readonly AppGrant[]> => ({
  of: 'approval',
  minutes,
  compared: (rows) => rows.map(({ setId }) => setId).sort(),
});

export const appGrantShape = z.array(
  z
    .object({
      ParentId: z.string(),
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
          ? { setId: row.ParentId, kind: 'profile', name: row.Parent.Profile?.Name ?? '' }
          : { setId: row.ParentId, kind: 'permission-set', name: row.Parent?.Label ?? '' },
    ),
);
