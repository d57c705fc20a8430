import { sameId } from '@orgready/guides/salesforce-id';
import type { InstalledApp, Org } from '../org/org.ts';
import { recordId } from '../org/record-id.ts';
import { duplicate, invalidReference, isDeleted, requireOne } from './refusals.ts';
import { textOf, type Writer } from './writer.ts';

interface Holder {
  readonly id: string;
  readonly name: string;
}

/** Profiles, by the id of their hidden set, and permission sets. */
const holders = ({ access }: Org): readonly Holder[] => [
  ...access.profiles.map(({ name, setId }) => ({ name, id: setId })),
  ...access.sets,
];

const grantId = (org: Org, app: InstalledApp, holder: Holder): string =>
  recordId('0J0', org.id, `${app.id} ${holder.id}`);

const grantNames = (app: InstalledApp, change: (names: readonly string[]) => readonly string[]): void => {
  if (app.policy) app.policy = { ...app.policy, grantedProfiles: change(app.policy.grantedProfiles ?? []) };
};

/** Lets a profile or a permission set use an app: what pre-authorization asks for. */
export const setupEntityAccesses: Writer = {
  object: 'SetupEntityAccess',
  create: (viewer, sent) => {
    requireOne(viewer, 'ManageProfilesPermissionsets');
    const { org } = viewer;
    const holder = holders(org).find(({ id }) => sameId(id, textOf(sent, 'ParentId') ?? ''));
    if (!holder) throw invalidReference('ParentId');
    const app = org.apps.find(({ id }) => sameId(id, textOf(sent, 'SetupEntityId') ?? ''));
    if (!app?.policy) throw invalidReference('SetupEntityId');
    const id = grantId(org, app, holder);
    if (app.policy.grantedProfiles?.includes(holder.name))
      throw duplicate(`duplicate value found: <unknown> duplicates value on record with id: ${id}`, []);
    grantNames(app, (names) => [...names, holder.name]);
    return id;
  },
  remove: (viewer, id) => {
    requireOne(viewer, 'ManageProfilesPermissionsets');
    const { org } = viewer;
    for (const app of org.apps) {
      const holder = holders(org).find(
        (one) => app.policy?.grantedProfiles?.includes(one.name) && sameId(grantId(org, app, one), id),
      );
      if (holder) return grantNames(app, (names) => names.filter((name) => name !== holder.name));
    }
    throw isDeleted();
  },
};
