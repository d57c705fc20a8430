import { apiOnlyProfile } from '@orgready/guides/integration/scenarios/connected-app-world';
import { person, standardUser, systemAdministrator } from '@orgready/guides/integration/scenarios/world';
import type {
  ObjectPermission,
  OrgPermissionSet,
  OrgProfile,
  OrgState,
  OrgUser,
} from '@orgready/org-simulator/org-state';
import { authorizationsOf, connectedAppsOf, packagesOf } from './described-apps.ts';
import { addedFields, objectsOf } from './described-objects.ts';
import type { DescribedOrg, Description } from './description.ts';

const objectPermissions: Readonly<Record<string, ObjectPermission>> = {
  R: 'Read',
  C: 'Create',
  E: 'Edit',
  D: 'Delete',
  V: 'ViewAllRecords',
  M: 'ModifyAllRecords',
  F: 'ViewAllFields',
};

/** The simulator calls a user license by its name, the description by its key. */
const licenseNames: Readonly<Record<string, string>> = {
  SFDC: 'Salesforce',
  AUL: 'Salesforce Platform',
  SALESFORCE_INTEGRATION_USER: 'Salesforce Integration',
};

const setOf = (set: DescribedOrg['permissionSets'][number]): OrgPermissionSet => ({
  name: set.name,
  label: set.label,
  ...(set.license === undefined ? {} : { license: licenseNames[set.license] ?? set.license }),
  ...(set.namespace === undefined ? {} : { namespace: set.namespace }),
  permissions: set.perms,
  objects: Object.fromEntries(
    Object.entries(set.objects).map(([name, letters]) => [
      name,
      [...letters].flatMap((letter) => objectPermissions[letter] ?? []),
    ]),
  ),
  fields: Object.fromEntries(
    Object.entries(set.fields).map(([name, access]) => [name, access === 'rw' ? 'edit' : 'read']),
  ),
});

/** Returns the standard profiles that the users have, and the clones that the description makes. */
const profilesOf = (org: DescribedOrg): readonly OrgProfile[] => {
  const unseen = Object.fromEntries(addedFields(org).map((field) => [field, 'none' as const]));
  const standard = [systemAdministrator, standardUser, apiOnlyProfile].map(
    (profile): OrgProfile =>
      profile.fields === undefined ? profile : { ...profile, fields: { '*': 'edit', ...unseen } },
  );
  const clones = Object.entries(org.profiles).map(([name, { clone, custom, minus }]): OrgProfile => {
    const original = standard.find((one) => one.name === clone);
    if (!original) throw new Error(`Nothing is known of the profile ${clone}.`);
    return {
      ...original,
      name,
      custom,
      permissions: original.permissions.filter((one) => !minus.includes(one)),
    };
  });
  return [...standard, ...clones];
};

const userOf = ({ username, name, profile, locked }: DescribedOrg['users'][number]): OrgUser => {
  const [firstName = '', ...others] = name.split(' ');
  return {
    ...person(username, firstName, others.join(' '), profile),
    ...(locked ? { passwordLocked: true } : {}),
  };
};

/** Returns who takes the seats that the described users do not have. */
const seatsOfOthers = ({ psls, users, permissionSets }: DescribedOrg) =>
  Object.entries(psls).flatMap(([license, { used }]) => {
    const own = users.filter((user) => {
      const held = (user.sets ?? []).flatMap((set) =>
        typeof set === 'string' ? permissionSets.filter((one) => one.name === set) : [],
      );
      return user.psls?.includes(license) || held.some((set) => set.license === license);
    });
    return Array.from({ length: used - own.length }, (_, index) => ({
      license,
      username: `seat-${index + 1}.${license.toLowerCase()}@acme.example`,
    }));
  });

/** Returns the state of the described org for the simulator. */
export const orgStateOf = (description: Description): OrgState => {
  const { org } = description;
  const others = seatsOfOthers(org);
  return {
    id: org.orgId,
    name: org.name,
    edition: org.edition,
    isSandbox: org.sandbox,
    trialExpires: org.trialEnds,
    profiles: profilesOf(org),
    users: [
      ...org.users.map(userOf),
      ...others.map(({ username }) => person(username, 'Other', 'Seat', apiOnlyProfile.name)),
    ],
    objects: objectsOf(org),
    multipleCurrencies: org.multipleCurrencies,
    sharing: org.usersPrivate ? { User: { internal: 'Private', external: 'Private' } } : {},
    changeEvents: org.followed.map((object) => `${object}ChangeEvent`),
    ...(org.delivered ? { deliveredEvents: org.delivered } : {}),
    permissionSets: org.permissionSets.map(setOf),
    assignments: org.users.flatMap(({ username, sets = [] }) =>
      sets.map((set) =>
        typeof set === 'string' ? { username, set } : { username, set: set.name, withoutLicense: set.noPsl },
      ),
    ),
    licenseAssignments: [
      ...org.users.flatMap(({ username, psls = [] }) => psls.map((license) => ({ username, license }))),
      ...others,
    ],
    seats: {
      'Salesforce Integration': 20,
      ...Object.fromEntries(Object.entries(org.psls).map(([license, { total }]) => [license, total])),
    },
    ...packagesOf(description),
    connectedApps: connectedAppsOf(description),
    sessionSettings: {
      lockSessionsToIp: org.sessionSettings.lockSessionsToIp ?? false,
      enforceIpRangesEveryRequest: org.sessionSettings.enforceIpRangesEveryRequest ?? false,
    },
    loginLimits: org.loginLimits,
    authorizations: authorizationsOf(description),
    quirks: {
      ...(org.apiDisabled ? { apiDisabled: true } : {}),
      ...(org.apiAccessControl ? { apiAccessControl: 'on' } : {}),
    },
  };
};
