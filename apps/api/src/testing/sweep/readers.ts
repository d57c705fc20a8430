import { objectsWithReaders, readersOf } from '@orgready/guides/facts/shown-rows';
import type { Scenario } from '@orgready/guides/model/scenario';
import type { OrgState } from '@orgready/org-simulator/org-state';

/** Permissions of which one shows rows, by metadata name, with spaces between them. */
export type Right = string;

const nameIn = (readers: string | readonly string[]): Right =>
  [readers]
    .flat()
    .map((name) => name.replace(/^Permissions/, ''))
    .join(' ');

/** Returns the permissions that show the rows of an object; undefined if none or any does. */
export const rightTo = (object: string): Right | undefined => {
  const readers = readersOf(object);
  return typeof readers === 'string' ? undefined : nameIn(readers);
};

/** Every set of permissions that shows rows. */
export const allRights: readonly Right[] = [
  ...new Set(objectsWithReaders.flatMap((object) => rightTo(object) ?? [])),
];

/** What would show the same rows. */
const includedIn: Readonly<Record<string, readonly string[]>> = {
  ViewAllData: ['ModifyAllData'],
  ExternalClientAppViewer: ['ExternalClientAppAdmin'],
  ViewAllUsers: ['ModifyAllData'],
};

const nameOf = (index: number): string => `reader${index}@brightwood.example`;

/**
 * Returns a scenario's orgs with readers: each has what the scenario's reader has, without one of the rights;
 * `''` takes nothing away. Rows are hidden as Salesforce hides them: the query answers with none.
 */
const orgsWith = (
  { orgs: [org, ...others], user }: Scenario,
  withouts: readonly Right[],
): Scenario['orgs'] => {
  const person = org.users.find(({ username }) => username === user);
  const profile = org.profiles.find(({ name }) => name === person?.profile);
  if (!person || !profile) throw new Error(`There is no ${user}`);
  const readers = withouts.map((without, index) => ({
    missing: new Set(without.split(' ').flatMap((name) => [name, ...(includedIn[name] ?? [])])),
    username: nameOf(index),
    profile: `Reader ${index}`,
  }));
  const own = (org.assignments ?? []).filter(({ username }) => username === user);
  const state: OrgState = {
    ...org,
    profiles: [
      ...org.profiles,
      ...readers.map(({ missing, profile: name }) => ({
        ...profile,
        name,
        custom: true,
        permissions: (profile.permissions ?? []).filter((permission) => !missing.has(permission)),
      })),
    ],
    users: [
      ...org.users,
      ...readers.map(({ username, profile: name }) => ({ ...person, username, profile: name })),
    ],
    assignments: [
      ...(org.assignments ?? []),
      ...readers.flatMap(({ username }) => own.map((one) => ({ ...one, username }))),
    ],
    quirks: { ...org.quirks, rowsHidden: true },
  };
  return [state, ...others];
};

/** Returns the scenario as one of the readers sees it, about the same user. */
const readBy = (scenario: Scenario, index: number): Scenario => {
  const { answers, user, subject } = scenario;
  const isOwn = answers['runs-as'] === 'me';
  const about = isOwn ? user : subject;
  return {
    ...scenario,
    user: nameOf(index),
    ...(about === undefined ? {} : { subject: about }),
    answers: isOwn ? { ...answers, 'runs-as': 'another' } : answers,
  };
};

/** Returns a scenario's orgs with readers who lack rights, and the scenario as each of them sees it, in that order. */
export const readersWithout = (
  scenario: Scenario,
  withouts: readonly Right[],
): { readonly orgs: Scenario['orgs']; readonly seen: readonly Scenario[] } => ({
  orgs: orgsWith(scenario, withouts),
  seen: withouts.map((_, index) => readBy(scenario, index)),
});
