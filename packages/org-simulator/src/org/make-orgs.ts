import type { Grants, OrgState } from '../org-state.ts';
import { clientIdOf } from './connected-apps.ts';
import { Org } from './org.ts';
import { systemPermissions } from './permissions.ts';

const grantsOf = ({
  profiles,
  permissionSets = [],
  permissionSetGroups = [],
}: OrgState): readonly Grants[] => [
  ...profiles,
  ...permissionSets,
  ...permissionSetGroups.flatMap(({ muted }) => muted ?? []),
];

const namesOf = (named: readonly { readonly name: string }[]): ReadonlySet<string> =>
  new Set(named.map(({ name }) => name));

/** Names that a state uses and does not have. */
const faultsOf = (state: OrgState): string[] => {
  const { profiles, users, objects = [], permissionSets = [], permissionSetGroups = [] } = state;
  const { assignments = [], authorizations = [], connectedApps = [], changeEvents = [] } = state;
  const usernames = new Set(users.map(({ username }) => username));
  const sets = namesOf(permissionSets);
  const groups = namesOf(permissionSetGroups);
  const grantees = namesOf([...profiles, ...permissionSets]);
  const objectNames = namesOf([{ name: '*' }, ...objects]);
  const fieldNames = new Set([
    '*',
    ...objects.flatMap((one) => one.fields.map(({ name }) => `${one.name}.${name}`)),
  ]);
  const unknown = (what: string, names: readonly string[], known: ReadonlySet<string>): string[] =>
    names.filter((name) => !known.has(name)).map((name) => `there is no ${what} ${name}.`);
  const grants = grantsOf(state);
  return [
    ...grants
      .flatMap(({ permissions }) => permissions)
      .filter((name) => !(name in systemPermissions) && name !== 'UseAnyApiClient')
      .map((name) => `the simulator does not know the permission ${name}.`),
    // An org without objects takes any: its profiles come from elsewhere.
    ...(objects.length === 0
      ? []
      : [
          ...grants.flatMap((one) => unknown('object', Object.keys(one.objects ?? {}), objectNames)),
          ...grants.flatMap((one) => unknown('field', Object.keys(one.fields ?? {}), fieldNames)),
        ]),
    ...permissionSetGroups.flatMap((group) => unknown('permission set', group.sets, sets)),
    ...assignments.flatMap(({ username, set, group }) => [
      ...unknown('user', [username], usernames),
      ...unknown('permission set', set === undefined ? [] : [set], sets),
      ...unknown('permission set group', group === undefined ? [] : [group], groups),
    ]),
    ...connectedApps.flatMap(({ policy }) =>
      unknown('profile or permission set', policy.grantedTo ?? [], grantees),
    ),
    ...connectedApps
      .filter(({ consumerKey }, index) =>
        connectedApps.slice(0, index).some((one) => one.consumerKey === consumerKey),
      )
      .map(({ consumerKey }) => `two connected apps have the consumer key ${consumerKey}.`),
    ...authorizations.flatMap(({ username, appLabel }) => [
      ...unknown('user', [username], usernames),
      ...(clientIdOf(state, appLabel) === undefined ? [`there is no app ${appLabel}.`] : []),
    ]),
    ...changeEvents
      .filter((name) => !name.endsWith('ChangeEvent'))
      .map((name) => `${name} is not a change event.`),
  ];
};

/** Throws when states contradict themselves; a scenario must fail when it is loaded, not when it is read. */
export const makeOrgs = (states: readonly OrgState[]): Org[] => {
  const seen = new Set<string>();
  for (const state of states) {
    for (const { username } of state.users) {
      if (seen.has(username)) throw new Error(`${state.name}: the username ${username} is used twice.`);
      seen.add(username);
    }
    const [fault] = faultsOf(state);
    if (fault !== undefined) throw new Error(`${state.name}: ${fault}`);
  }
  return states.map((state) => new Org(state));
};
