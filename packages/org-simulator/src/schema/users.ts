import { recordId } from '../org/record-id.ts';
import {
  audit,
  audited,
  count,
  defineTable,
  flag,
  id,
  lookup,
  may,
  moment,
  nillable,
  picklist,
  stamp,
  systemModstamp,
  text,
  unfilterable,
} from './table.ts';

const userTypes = [
  'Standard',
  'PowerPartner',
  'PowerCustomerSuccess',
  'CustomerSuccess',
  'Guest',
  'CspLitePortal',
  'CsnOnly',
  'SelfService',
];

export const user = defineTable({
  name: 'User',
  label: 'User',
  keyPrefix: '005',
  fields: [
    id('User ID'),
    text('Username', 'Username'),
    text('LastName', 'Last Name'),
    text('FirstName', 'First Name', nillable),
    text('Name', 'Full Name'),
    text('Email', 'Email', { type: 'email' }),
    text('Alias', 'Alias'),
    text('CommunityNickname', 'Nickname'),
    text('Title', 'Title', nillable),
    flag('IsActive', 'Active'),
    picklist('TimeZoneSidKey', 'Time Zone', ['Europe/Berlin', 'America/Los_Angeles']),
    picklist('LocaleSidKey', 'Locale', ['en_US', 'de_DE', 'en_GB']),
    picklist('LanguageLocaleKey', 'Language', ['en_US', 'de']),
    lookup('UserRoleId', 'Role ID', ['UserRole'], nillable),
    lookup('ProfileId', 'Profile ID', ['Profile']),
    picklist('UserType', 'User Type', userTypes, nillable),
    lookup('ManagerId', 'Manager ID', ['User'], nillable),
    lookup('ContactId', 'Contact ID', ['Contact'], nillable),
    text('FederationIdentifier', 'SAML Federation ID', nillable),
    moment('LastLoginDate', 'Last Login', nillable),
    ...audit,
  ],
  rows: (viewer) =>
    viewer.org.users.map((one) => ({
      Id: one.id,
      Username: one.username,
      LastName: one.lastName,
      FirstName: one.firstName,
      Name: `${one.firstName} ${one.lastName}`,
      Email: one.username,
      Alias: `${one.firstName.slice(0, 1)}${one.lastName}`.slice(0, 8).toLowerCase(),
      CommunityNickname: `${one.firstName}.${one.lastName}`,
      Title: null,
      IsActive: one.active ?? true,
      TimeZoneSidKey: 'Europe/Berlin',
      LocaleSidKey: 'en_US',
      LanguageLocaleKey: 'en_US',
      UserRoleId: null,
      ProfileId: one.profileId,
      UserType: 'Standard',
      ManagerId: null,
      ContactId: null,
      FederationIdentifier: null,
      LastLoginDate: null,
      ...audited(viewer),
    })),
});

/** The Tooling API knows a user by little more than the name. */
export const toolingUser = defineTable({
  ...user,
  fields: user.fields.filter(({ name }) =>
    ['Id', 'Username', 'LastName', 'FirstName', 'Name'].includes(name),
  ),
});

/** Reading it needs Manage Users (Object Reference, UserLogin). */
export const userLogin = defineTable({
  name: 'UserLogin',
  label: 'User Login',
  keyPrefix: '0Yw',
  readable: may('ManageUsers'),
  fields: [
    id('User Login ID'),
    lookup('UserId', 'User ID', ['User'], nillable),
    flag('IsFrozen', 'Is Frozen'),
    flag('IsPasswordLocked', 'Is Password Locked'),
    moment('LastModifiedDate', 'Last Modified Date'),
    lookup('LastModifiedById', 'Last Modified By ID', ['User']),
  ],
  rows: ({ org }) =>
    org.users.map((one) => ({
      Id: recordId('0Yw', org.id, one.username),
      UserId: one.id,
      IsFrozen: false,
      IsPasswordLocked: false,
      LastModifiedDate: stamp(org.createdAt),
      LastModifiedById: org.builder.id,
    })),
});

/** Reading it needs View Setup and Configuration (Object Reference, UserLicense). */
export const userLicense = defineTable({
  name: 'UserLicense',
  label: 'User License',
  keyPrefix: '100',
  readable: may('ViewSetup'),
  fields: [
    id('User License ID'),
    text('LicenseDefinitionKey', 'License Def. ID'),
    count('TotalLicenses', 'Total Licenses'),
    picklist('Status', 'Status', ['Active', 'Disabled']),
    count('UsedLicenses', 'Used Licenses'),
    moment('UsedLicensesLastUpdated', 'Used Licenses Last Updated'),
    text('Name', 'Name'),
    text('MasterLabel', 'Master Label'),
    count('MonthlyLoginsUsed', 'Monthly Logins Used', { ...nillable, ...unfilterable }),
    count('MonthlyLoginsEntitlement', 'Monthly Logins Allotted', nillable),
    moment('CreatedDate', 'Created Date'),
    moment('LastModifiedDate', 'Last Modified Date'),
    systemModstamp,
  ],
  rows: ({ org }) =>
    [...new Set(org.state.profiles.map(({ licence }) => licence))].map((licence) => ({
      Id: recordId('100', org.id, licence),
      LicenseDefinitionKey: licence === 'Salesforce' ? 'SFDC' : licence.toUpperCase().replaceAll(' ', '_'),
      TotalLicenses: 50,
      Status: 'Active',
      UsedLicenses: org.users.filter((one) =>
        org.state.profiles.some(({ name, licence: needs }) => name === one.profile && needs === licence),
      ).length,
      UsedLicensesLastUpdated: stamp(org.createdAt),
      Name: licence,
      MasterLabel: licence,
      MonthlyLoginsUsed: 0,
      MonthlyLoginsEntitlement: 0,
      CreatedDate: stamp(org.createdAt),
      LastModifiedDate: stamp(org.createdAt),
      SystemModstamp: stamp(org.createdAt),
    })),
});
