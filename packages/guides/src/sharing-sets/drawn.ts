import type { ValuesOf } from '../model/fact.ts';
import { showFrom } from '../model/shown.ts';
import { sameId } from '../salesforce-id.ts';
import { statusLabel } from './checks/site-live.ts';
import { chosenAccess } from './facts/chosen-access.ts';
import { chosenObject } from './facts/chosen-object.ts';
import { chosenProfiles } from './facts/chosen-profiles.ts';
import { chosenSite } from './facts/chosen-site.ts';
import { contact } from './facts/contact.ts';
import { customerUser, customerUserIfAny } from './facts/customer-user.ts';
import { profileFields, profileObjectRights } from './facts/profile-rights.ts';
import { profiles } from './facts/profiles.ts';
import { chosenDefaults } from './facts/shareable-objects.ts';
import { sharingSets } from './facts/sharing-sets.ts';
import { siteProfiles } from './facts/site-profiles.ts';
import { mappingsFor } from './mapping.ts';
import { sameName } from './names.ts';

// What tasks and drawings of this guide show of the org as it is now.

export const siteState = showFrom({
  id: 'site-state',
  from: { site: chosenSite },
  show: ({ site }) => (site === null ? 'absent' : 'found'),
});
export const siteName = showFrom({
  id: 'site-name',
  from: { site: chosenSite },
  show: ({ site }) => site?.name ?? null,
});
export const siteStatusNow = showFrom({
  id: 'site-status-now',
  from: { site: chosenSite },
  show: ({ site }) => (site === null ? null : statusLabel(site.status)),
});

const members = { site: chosenSite, all: profiles, members: siteProfiles };
const isAdded = ({ status }: { readonly status: string }) =>
  /^(?:Added|WaitingForAdd|AddCalculated)$/.test(status);

const memberNames = ({ site, all, members: rows }: ValuesOf<typeof members>): readonly string[] => {
  const own = rows.filter((row) => site !== null && sameId(row.siteId, site.id) && isAdded(row));
  return all.filter(({ id }) => own.some(({ parentId }) => sameId(parentId, id))).map(({ name }) => name);
};

/** Names of the profiles that are members of the site, or on their way. */
export const membersNow = showFrom({
  id: 'members-now',
  from: members,
  show: (found) => memberNames(found).join(', ') || null,
});
/** The same with the chosen profiles: nobody is asked to remove one. */
export const membersWanted = showFrom({
  id: 'members-wanted',
  from: { ...members, chosen: chosenProfiles },
  show: ({ chosen, ...found }) =>
    [...new Set([...memberNames(found), ...chosen.found.map(({ name }) => name)])].join(', ') || null,
});

const held = { sets: sharingSets, profiles: chosenProfiles, object: chosenObject };

/** Whether a sharing set has the object for one of the profiles: it is changed, and no new one is created. */
export const setState = showFrom({
  id: 'set-state',
  from: held,
  show: ({ sets, profiles: { found }, object }) =>
    found.some((profile) => mappingsFor(sets, profile, object).length > 0) ? 'existing' : 'none',
});

const heldNow = (show: (held: ReturnType<typeof mappingsFor>[number]) => string, id: string) =>
  showFrom({
    id,
    from: held,
    show: ({ sets, profiles: { found }, object }) => {
      const [first] = found.flatMap((profile) => mappingsFor(sets, profile, object));
      return first ? show(first) : null;
    },
  });

/** API name of the set: Salesforce tells no label (P 7.1). */
export const holdingSetName = heldNow(({ set }) => set.name, 'holding-set-name');
/** Names of the profiles of the set that has the object, as Setup prints those that are known. */
const profilesOfSet = ({ sets, profiles: { found }, object }: ValuesOf<typeof held>): readonly string[] => {
  const [first] = found.flatMap((profile) => mappingsFor(sets, profile, object));
  return (first?.set.profiles ?? []).map(
    (name) => found.find((one) => sameName(one.name, name))?.name ?? name,
  );
};
export const setProfilesNow = showFrom({
  id: 'set-profiles-now',
  from: held,
  show: (found) => profilesOfSet(found).join(', ') || null,
});
export const setProfilesWanted = showFrom({
  id: 'set-profiles-wanted',
  from: held,
  show: (found) =>
    [...new Set([...profilesOfSet(found), ...found.profiles.found.map(({ name }) => name)])].join(', ') ||
    null,
});
export const userFieldNow = heldNow(({ mapping }) => mapping.userField, 'user-field-now');
export const targetNow = heldNow(({ mapping }) => mapping.objectField, 'target-now');
export const accessNow = heldNow(
  ({ mapping }) => (mapping.access === 'Read' ? 'Read Only' : 'Read/Write'),
  'access-now',
);

/** A second set that has the object for a profile. */
const furtherSet = (
  show: (set: { readonly id: string | null; readonly name: string }) => string | null,
  id: string,
) =>
  showFrom({
    id,
    from: held,
    show: ({ sets, profiles: { found }, object }) => {
      const of = found.map((profile) => [
        ...new Set(mappingsFor(sets, profile, object).map(({ set }) => set)),
      ]);
      const further = of.find((some) => some.length > 1)?.[1];
      return further ? show(further) : null;
    },
  });
export const furtherSetRecord = furtherSet(({ id }) => id, 'further-set');
export const furtherSetName = furtherSet(({ name }) => name, 'further-set-name');

/** Why the object is not offered for sharing sets. */
export const objectProblem = showFrom({
  id: 'object-problem',
  from: { object: chosenDefaults },
  show: ({ object }) =>
    object === null
      ? null
      : object.support === 'supported'
        ? object.external === 'write'
          ? 'public'
          : 'none'
        : object.support,
});

export const contactAccountNow = showFrom({
  id: 'contact-account-now',
  from: { contact },
  show: ({ contact: { accountName } }) => accountName,
});
export const accountOwner = showFrom({
  id: 'account-owner',
  from: { contact },
  show: ({ contact: { ownerName } }) => ownerName,
});
export const customerUserState = showFrom({
  id: 'customer-user-state',
  from: { user: customerUserIfAny },
  show: ({ user }) => (user === null ? 'none' : user.isActive ? 'active' : 'inactive'),
});
export const customerUserRecord = showFrom({
  id: 'customer-user-record',
  from: { user: customerUser },
  show: ({ user }) => user.id,
});
export const customerUsername = showFrom({
  id: 'customer-username',
  from: { user: customerUser },
  show: ({ user }) => user.username,
});
export const customerUserProfile = showFrom({
  id: 'customer-user-profile',
  from: { user: customerUser },
  show: ({ user }) => user.profile,
});
export const customerUserLicense = showFrom({
  id: 'customer-user-license',
  from: { user: customerUser },
  show: ({ user }) => user.license,
});

type ChosenProfile = ValuesOf<{ profiles: typeof chosenProfiles }>['profiles']['found'][number];

/** What of the object permissions a profile lacks. */
export type MissingRights = 'read' | 'edit' | 'both';

/** The first profile that lacks an object permission, otherwise the first one. */
const withoutRights = (show: (profile: ChosenProfile, missing: MissingRights) => string, id: string) =>
  showFrom({
    id,
    from: { profiles: chosenProfiles, rights: profileObjectRights, access: chosenAccess },
    show: ({ profiles: { found }, rights, access }) => {
      const missingOf = ({ setId }: ChosenProfile): MissingRights | null => {
        const row = rights.find((one) => sameId(one.setId, setId));
        const needsEdit = access === 'Edit' && !row?.edit;
        if (row?.read) return needsEdit ? 'edit' : null;
        return needsEdit ? 'both' : 'read';
      };
      const profile = found.find((one) => missingOf(one) !== null) ?? found[0];
      return profile ? show(profile, missingOf(profile) ?? 'read') : null;
    },
  });
export const profileWithoutRights = withoutRights(({ id }) => id, 'profile-without-rights');
export const nameWithoutRights = withoutRights(({ name }) => name, 'name-without-rights');

/** A standard profile's object permissions cannot be changed: a permission set grants them (P 5.3). */
export const rightsWay = withoutRights(
  ({ isCustom }, missing) => `${isCustom ? 'profile' : 'set'} ${missing}`,
  'rights-way',
);

/** The first profile that can read no field of the object. */
export const nameWithoutFields = showFrom({
  id: 'name-without-fields',
  from: { profiles: chosenProfiles, fields: profileFields },
  show: ({ profiles: { found }, fields }) =>
    found.find(({ setId }) => !fields.some((row) => sameId(row.setId, setId)))?.name ?? null,
});

/** The object whose fields are opened. */
export const objectToOpen = showFrom({
  id: 'object-to-open',
  from: { object: chosenObject },
  show: ({ object }) => object,
});
