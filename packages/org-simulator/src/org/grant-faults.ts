import type { Grants } from './holder.ts';
import type { Org } from './org.ts';
import { unknownNames } from './part.ts';
import { systemPermissions } from './permissions.ts';

/** Permissions that an org has with a feature only. */
const permissionsOfFeatures = ['UseAnyApiClient', 'ManagePartnerNetConn', 'ManageQueues'];

/** Returns what is wrong with grants: permissions, objects and fields that do not exist. */
export const grantFaults = (grants: readonly Grants[], { objects }: Org): readonly string[] => {
  const objectNames = new Set(['*', ...objects.map(({ name }) => name)]);
  const fieldNames = new Set([
    '*',
    ...objects.flatMap((one) => one.fields.map(({ name }) => `${one.name}.${name}`)),
  ]);
  return [
    ...grants
      .flatMap(({ permissions }) => permissions)
      .filter((name) => !(name in systemPermissions) && !permissionsOfFeatures.includes(name))
      .map((name) => `the simulator does not know the permission ${name}.`),
    // An org without objects accepts any: its profiles are those of another org.
    ...(objects.length === 0
      ? []
      : [
          ...grants.flatMap((one) => unknownNames('object', Object.keys(one.objects ?? {}), objectNames)),
          ...grants.flatMap((one) => unknownNames('field', Object.keys(one.fields ?? {}), fieldNames)),
        ]),
  ];
};
