import type { Profile } from '../org/access.ts';
import type { Org } from '../org/org.ts';
import { recordId } from '../org/record-id.ts';
import type { User } from '../org/user.ts';
import { SalesforceError } from '../salesforce-error.ts';
import { sameId } from '../salesforce-id.ts';
import { licenses } from '../schema/licenses.ts';
import { makeUser } from '../schema/users.ts';
import { invalidReference, isDeleted, licenseLimit, requireOne } from './refusals.ts';
import { textOf, type Writer } from './writer.ts';

/** P 5.2. */
const required = [
  'Username',
  'LastName',
  'Email',
  'Alias',
  'ProfileId',
  'TimeZoneSidKey',
  'LocaleSidKey',
  'EmailEncodingKey',
  'LanguageLocaleKey',
] as const;

const profileOf = (org: Org, id: string | undefined): Profile => {
  const profile = org.access.profiles.find((one) => sameId(one.id, id ?? ''));
  if (!profile) throw invalidReference('ProfileId');
  return profile;
};

/** Throws if there is no seat for another active user with this profile. */
const requireSeat = (org: Org, { license }: Profile): void => {
  const seats = licenses.in(org).user.find(({ name }) => name === license)?.seats ?? 0;
  if (org.usersOf(license).length >= seats) throw licenseLimit(license);
};

/** Throws if there is no seat for the user to become active. */
export const setActive = (org: Org, user: User, active: boolean): void => {
  if (active && !user.active) requireSeat(org, org.profileOf(user));
  user.active = active;
};

const changed = ['FirstName', 'LastName', 'IsActive', 'ProfileId'];

export const users: Writer = {
  object: 'User',
  create: (viewer, sent) => {
    requireOne(viewer, 'ManageInternalUsers');
    const { org } = viewer;
    const missing = required.filter((name) => textOf(sent, name) === undefined);
    if (missing.length > 0)
      throw new SalesforceError(
        400,
        'REQUIRED_FIELD_MISSING',
        `Required fields are missing: [${missing.join(', ')}]`,
        missing,
      );
    const username = textOf(sent, 'Username') ?? '';
    if (!/^[^@\s]+@[^@\s]+\.[^@\s]+$/.test(username))
      throw new SalesforceError(
        400,
        'INVALID_EMAIL_ADDRESS',
        `Username: The Username must be in the form of an email address (for example, john@acme.com): ${username}`,
        ['Username'],
      );
    // Unique in all of Salesforce; the simulator's other orgs are checked when they are loaded.
    if (org.users.some((one) => one.username.toLowerCase() === username.toLowerCase()))
      throw new SalesforceError(
        400,
        'DUPLICATE_USERNAME',
        'Duplicate Username.<br>The username already exists in this or another Salesforce organization. Usernames must be unique across all Salesforce organizations.',
        ['Username'],
      );
    const profile = profileOf(org, textOf(sent, 'ProfileId'));
    if (sent.IsActive !== false) requireSeat(org, profile);
    const user = makeUser(org, {
      username,
      // Salesforce sends a link to choose one; in the simulator new users get the first user's password.
      password: org.builder.password,
      email: textOf(sent, 'Email') ?? username,
      alias: textOf(sent, 'Alias') ?? '',
      firstName: textOf(sent, 'FirstName') ?? '',
      lastName: textOf(sent, 'LastName') ?? '',
      active: sent.IsActive !== false,
      profileId: profile.id,
      frozen: false,
      passwordLocked: false,
    });
    org.users.push(user);
    return user.id;
  },
  update: (viewer, id, sent) => {
    requireOne(viewer, 'ManageInternalUsers', 'ManageUsers');
    const { org } = viewer;
    const user = org.users.find((one) => sameId(one.id, id));
    if (!user) throw isDeleted();
    const others = Object.keys(sent).filter((column) => !changed.includes(column));
    if (others.length > 0)
      throw new SalesforceError(
        501,
        'NOT_IMPLEMENTED_BY_SIMULATOR',
        `The simulator does not change ${others.join(', ')} of a user.`,
      );
    if ('ProfileId' in sent) {
      const profile = profileOf(org, textOf(sent, 'ProfileId'));
      if (user.active && profile.license !== org.profileOf(user).license) requireSeat(org, profile);
      user.profileId = profile.id;
    }
    if (typeof sent.IsActive === 'boolean') setActive(org, user, sent.IsActive);
    user.firstName = textOf(sent, 'FirstName') ?? user.firstName;
    user.lastName = textOf(sent, 'LastName') ?? user.lastName;
  },
};

/** Freezing and unfreezing. */
export const userLogins: Writer = {
  object: 'UserLogin',
  update: (viewer, id, sent) => {
    requireOne(viewer, 'ManageUsers', 'FreezeUsers');
    const user = viewer.org.users.find(({ username }) =>
      sameId(recordId('0Yw', viewer.org.id, username), id),
    );
    if (!user) throw isDeleted();
    if (typeof sent.IsFrozen === 'boolean') user.frozen = sent.IsFrozen;
  },
};
