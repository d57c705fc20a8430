import { z } from 'zod';
import { userTypeOf, userTypes } from '../org/licenses.ts';
import { listOf } from '../org/list-of.ts';
import type { Org } from '../org/org.ts';
import { definePart } from '../org/part.ts';
import { recordId } from '../org/record-id.ts';
import type { User } from '../org/user.ts';
import type { Viewer } from '../org/viewer.ts';
import { to18 } from '../salesforce-id.ts';
import { roleId } from './roles.ts';
import {
  audit,
  audited,
  defineTable,
  editable,
  flag,
  hasAnyOf,
  id,
  lookup,
  moment,
  nillable,
  picklist,
  stamp,
  text,
} from './table.ts';

const orgUser = z.strictObject({
  username: z.string(),
  password: z.string(),
  firstName: z.string(),
  lastName: z.string(),
  /** Name of one of the org's profiles. */
  profile: z.string(),
  active: z.boolean().default(true),
  /** Cannot sign in although active; only `UserLogin` shows it. */
  frozen: z.boolean().default(false),
  /** Too many wrong passwords: no sign-in with a password until somebody unlocks the user. */
  passwordLocked: z.boolean().default(false),
  /** Id of the contact of an external user. */
  contact: z.string().exactOptional(),
  /** The last sign-in of a user's own. */
  lastLogin: z.iso.datetime().exactOptional(),
  /** Name of one of the org's roles. */
  role: z.string().exactOptional(),
});

/** Returns a user that is not yet one of the org's. */
export const makeUser = (
  org: Org,
  {
    contact,
    role,
    ...given
  }: Omit<z.output<typeof orgUser>, 'profile'> & { readonly profileId: string } & Partial<
      Pick<User, 'email' | 'alias'>
    >,
): User => ({
  email: given.username,
  alias: `${given.firstName.slice(0, 1)}${given.lastName}`.slice(0, 8).toLowerCase(),
  ...given,
  id: org.userId(given.username),
  contactId: contact === undefined ? null : to18(contact),
  roleId: role === undefined ? null : roleId(org, role),
  get permissions() {
    return org.effective(this).permissions;
  },
});

const profileIdOf = (org: Org, name: string): string =>
  org.access.profiles.find((one) => one.name === name)?.id ?? recordId('00e', org.id, name);

export const users = definePart({
  /** People who can sign in and open Setup pages. */
  state: { users: listOf(orgUser) },
  start: (declared, org) => {
    org.users = declared.users.map(({ profile, ...given }) =>
      makeUser(org, { ...given, profileId: profileIdOf(org, profile) }),
    );
  },
  faults: (declared, org) =>
    declared.users
      .filter(({ profile }) => org.access.profiles.every(({ name }) => name !== profile))
      .map(({ username, profile }) => `${username} has the unknown profile "${profile}".`),
});

const seesEveryone = hasAnyOf('ManageUsers', 'ViewAllUsers', 'ViewAllData', 'ModifyAllData');

/** Returns the users that a user sees: oneself at least, where the org hides rows silently. */
const seenBy = (viewer: Viewer): readonly User[] =>
  viewer.org.declared.quirks.rowsHidden && !seesEveryone(viewer)
    ? viewer.org.users.filter(({ id: one }) => one === viewer.user.id)
    : viewer.org.users;

export const user = defineTable({
  name: 'User',
  label: 'User',
  keyPrefix: '005',
  abilities: () => ({ createable: true, updateable: true, deletable: false }),
  fields: [
    id('User ID'),
    text('Username', 'Username', editable),
    text('LastName', 'Last Name', editable),
    text('FirstName', 'First Name', { ...nillable, ...editable }),
    text('Name', 'Full Name'),
    text('Email', 'Email', { ...editable, type: 'email' }),
    text('Alias', 'Alias', editable),
    text('CommunityNickname', 'Nickname', editable),
    text('Title', 'Title', nillable),
    flag('IsActive', 'Active', editable),
    picklist('TimeZoneSidKey', 'Time Zone', ['Europe/Berlin', 'America/Los_Angeles'], editable),
    picklist('LocaleSidKey', 'Locale', ['en_US', 'de_DE', 'en_GB'], editable),
    picklist('EmailEncodingKey', 'Email Encoding', ['UTF-8', 'ISO-8859-1'], editable),
    picklist('LanguageLocaleKey', 'Language', ['en_US', 'de'], editable),
    lookup('UserRoleId', 'Role ID', ['UserRole'], nillable),
    lookup('ProfileId', 'Profile ID', ['Profile'], editable),
    picklist('UserType', 'User Type', userTypes, nillable),
    lookup('ManagerId', 'Manager ID', ['User'], nillable),
    lookup('ContactId', 'Contact ID', ['Contact'], nillable),
    text('FederationIdentifier', 'SAML Federation ID', nillable),
    moment('LastLoginDate', 'Last Login', nillable),
    ...audit,
  ],
  rows: (viewer) =>
    seenBy(viewer).map((one) => ({
      Id: one.id,
      Username: one.username,
      LastName: one.lastName,
      FirstName: one.firstName,
      Name: `${one.firstName} ${one.lastName}`,
      Email: one.email,
      Alias: one.alias,
      CommunityNickname: `${one.firstName}.${one.lastName}`,
      Title: null,
      IsActive: one.active,
      TimeZoneSidKey: 'Europe/Berlin',
      EmailEncodingKey: 'UTF-8',
      LocaleSidKey: viewer.org.language === 'de' ? 'de_DE' : 'en_US',
      LanguageLocaleKey: viewer.org.language === 'de' ? 'de' : 'en_US',
      UserRoleId: one.roleId,
      ProfileId: one.profileId,
      UserType: userTypeOf(viewer.org.profileOf(one).license),
      ManagerId: null,
      ContactId: one.contactId,
      FederationIdentifier: null,
      LastLoginDate: one.lastLogin === undefined ? null : stamp(new Date(one.lastLogin)),
      ...audited(viewer),
    })),
});

const toolingColumns = ['Id', 'Username', 'LastName', 'FirstName', 'Name'];

/** The Tooling API has few columns of a user beside the name. */
export const toolingUser = defineTable({
  ...user,
  apis: ['tooling'],
  fields: user.fields.filter(({ name }) => toolingColumns.includes(name)),
  rows: (viewer, wanted) =>
    user
      .rows(viewer, wanted)
      .map((row) => Object.fromEntries(toolingColumns.map((name) => [name, row[name] ?? null]))),
});

/** Reading it needs Manage Users (Object Reference, UserLogin). */
export const userLogin = defineTable({
  name: 'UserLogin',
  label: 'User Login',
  keyPrefix: '0Yw',
  abilities: () => ({ createable: false, updateable: true, deletable: false }),
  shownTo: hasAnyOf('ManageUsers'),
  fields: [
    id('User Login ID'),
    lookup('UserId', 'User ID', ['User'], nillable),
    flag('IsFrozen', 'Is Frozen', { updateable: true }),
    flag('IsPasswordLocked', 'Is Password Locked'),
    moment('LastModifiedDate', 'Last Modified Date'),
    lookup('LastModifiedById', 'Last Modified By ID', ['User']),
  ],
  rows: ({ org }) =>
    org.users.map((one) => ({
      Id: recordId('0Yw', org.id, one.username),
      UserId: one.id,
      IsFrozen: one.frozen,
      IsPasswordLocked: one.passwordLocked,
      LastModifiedDate: stamp(org.createdAt),
      LastModifiedById: org.builder.id,
    })),
});
