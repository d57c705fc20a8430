import {
  audit,
  audited,
  count,
  defineTable,
  flag,
  id,
  may,
  moment,
  nillable,
  picklist,
  stamp,
  systemModstamp,
  text,
  unfilterable,
} from './table.ts';

const statuses = ['Active', 'Disabled'] as const;

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
    picklist('Status', 'Status', statuses),
    // Cannot be filtered from 64.0 on (P T14); older versions here follow the newer.
    count('UsedLicenses', 'Used Licenses', unfilterable),
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
    org.licenses.user.map((license) => ({
      Id: license.id,
      LicenseDefinitionKey: license.key,
      TotalLicenses: license.seats,
      Status: 'Active',
      UsedLicenses: org.usersOf(license.name).length,
      UsedLicensesLastUpdated: stamp(org.createdAt),
      Name: license.name,
      MasterLabel: license.name,
      MonthlyLoginsUsed: 0,
      MonthlyLoginsEntitlement: 0,
      CreatedDate: stamp(org.createdAt),
      LastModifiedDate: stamp(org.createdAt),
      SystemModstamp: stamp(org.createdAt),
    })),
});

export const permissionSetLicense = defineTable({
  name: 'PermissionSetLicense',
  label: 'Permission Set License',
  keyPrefix: '0PL',
  // Filtering by it needs one of these (Object Reference, PermissionSetLicense).
  seen: (field, viewer) =>
    field.name === 'DeveloperName' && !may('ViewSetup', 'ViewDeveloperName')(viewer)
      ? { ...field, filterable: false }
      : field,
  fields: [
    id('Permission Set License ID'),
    flag('IsDeleted', 'Deleted'),
    text('DeveloperName', 'Developer Name'),
    text('MasterLabel', 'Permission Set License Label'),
    ...audit,
    text('PermissionSetLicenseKey', 'Permission Set License Key'),
    count('TotalLicenses', 'Total Licenses'),
    picklist('Status', 'Status', statuses),
    moment('ExpirationDate', 'Expiration Date', { ...nillable, type: 'date' }),
    count('UsedLicenses', 'Used Licenses'),
  ],
  rows: (viewer) =>
    viewer.org.licenses.set.map((license) => ({
      Id: license.id,
      IsDeleted: false,
      DeveloperName: license.developerName,
      MasterLabel: license.label,
      ...audited(viewer),
      PermissionSetLicenseKey: license.developerName,
      TotalLicenses: license.seats,
      Status: 'Active',
      ExpirationDate: null,
      UsedLicenses: viewer.org.access.seats.filter(({ licenseId }) => licenseId === license.id).length,
    })),
});
