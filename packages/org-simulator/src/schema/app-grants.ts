import type { Org } from '../org/org.ts';
import { recordId } from '../org/record-id.ts';
import { connectedApps, isInstalled } from './connected-apps.ts';
import { packages } from './packages.ts';

/** Which profiles and permission sets may use an app: `SetupEntityAccess` shows it, pre-authorization checks it. */

export interface GrantableApp {
  readonly id: string;
  readonly type: 'ConnectedApplication' | 'ExternalClientApplication';
  /** Names of profiles and permission sets. */
  readonly grantedTo: readonly string[];
  grantTo(names: readonly string[]): void;
}

/** Returns apps of both kinds; an External Client App only if Salesforce has created its policy record. */
export const grantableApps = (org: Org): readonly GrantableApp[] => [
  ...packages.in(org).apps.flatMap((app) =>
    app.policy
      ? {
          id: app.id,
          type: 'ExternalClientApplication' as const,
          grantedTo: app.policy.grantedProfiles ?? [],
          grantTo: (grantedProfiles: readonly string[]) => {
            if (app.policy) app.policy = { ...app.policy, grantedProfiles };
          },
        }
      : [],
  ),
  ...connectedApps
    .in(org)
    .filter(isInstalled)
    .map((app) => ({
      id: app.id,
      type: 'ConnectedApplication' as const,
      grantedTo: app.policy.grantedTo ?? [],
      grantTo: (grantedTo: readonly string[]) => {
        app.policy = { ...app.policy, grantedTo };
      },
    })),
];

export interface Grantee {
  /** Id of a permission set: a profile is granted through the set that it owns. */
  readonly id: string;
  readonly name: string;
  readonly kind: 'profile' | 'permission-set';
}

export const grantees = ({ access }: Org): readonly Grantee[] => [
  ...access.profiles.map(({ name, setId }) => ({ name, id: setId, kind: 'profile' as const })),
  ...access.sets.map(({ name, id }) => ({ name, id, kind: 'permission-set' as const })),
];

/** Id of the `SetupEntityAccess` row. */
export const grantId = (org: Org, app: { readonly id: string }, grantee: Grantee): string =>
  recordId('0J0', org.id, `${app.id} ${grantee.id}`);
