import { z } from 'zod';
import { isUserLicense, licenseIdOf, licenseLabels, userLicenseKeys } from '../org/licenses.ts';
import { definePart } from '../org/part.ts';
import { assignments } from './assignments.ts';
import { organizations } from './organization.ts';
import { permissionSets } from './permission-sets.ts';
import {
  audit,
  audited,
  count,
  defineTable,
  flag,
  hasAnyOf,
  id,
  moment,
  nillable,
  picklist,
  stamp,
  systemModstamp,
  text,
  unfilterable,
} from './table.ts';

interface UserLicense {
  readonly id: string;
  readonly name: string;
  readonly key: string;
  readonly seats: number;
}

interface SetLicense {
  readonly id: string;
  readonly developerName: string;
  readonly label: string;
  readonly seats: number;
}

const integration = { user: 'Salesforce Integration', set: 'SalesforceAPIIntegrationPsl' } as const;

/** Free of charge in Enterprise, Unlimited and Performance; a Developer org has one (P 4.3). */
const integrationSeats = (edition: string): number => (edition === 'Developer Edition' ? 1 : 5);

/** Every org has the integration licenses; the rest are those named by its profiles, permission sets and seats. */
export const licenses = definePart({
  state: {
    /** By name of a user license or developer name of a permission set license; every other license has 50 seats. */
    seats: z.record(z.string(), z.number()).default({}),
  },
  start: ({ seats: counted }, org): { readonly user: UserLicense[]; readonly set: SetLicense[] } => {
    const declaredSets = permissionSets.declaredIn(org).permissionSets;
    permissionSets.in(org);
    const named = [...declaredSets.flatMap(({ license }) => license ?? []), ...Object.keys(counted)];
    const ofProfiles = org.access.profiles.map(({ license }) => license);
    const userNames = [...ofProfiles, integration.user, ...named.filter((name) => isUserLicense(org, name))];
    const setNames = [
      integration.set,
      ...named.filter((name) => !isUserLicense(org, name)),
      ...assignments.declaredIn(org).licenseAssignments.map(({ license }) => license),
    ];
    const { edition } = organizations.declaredIn(org);
    const isIntegration = (name: string) => name === integration.user || name === integration.set;
    const seats = (name: string): number =>
      counted[name] ?? (isIntegration(name) ? integrationSeats(edition) : 50);
    return {
      user: [...new Set(userNames)].map((name) => ({
        id: licenseIdOf(org, name),
        name,
        key: userLicenseKeys[name] ?? name.toUpperCase().replaceAll(' ', '_'),
        seats: seats(name),
      })),
      set: [...new Set(setNames)].map((developerName) => ({
        id: licenseIdOf(org, developerName),
        developerName,
        label: licenseLabels[developerName] ?? developerName,
        seats: seats(developerName),
      })),
    };
  },
});

const statuses = ['Active', 'Disabled'] as const;

/** Reading it needs View Setup and Configuration (Object Reference, UserLicense). */
export const userLicense = defineTable({
  name: 'UserLicense',
  label: 'User License',
  keyPrefix: '100',
  shownTo: hasAnyOf('ViewSetup'),
  fields: [
    id('User License ID'),
    text('LicenseDefinitionKey', 'License Def. ID'),
    count('TotalLicenses', 'Total Licenses'),
    picklist('Status', 'Status', statuses),
    // Cannot be filtered as of API 64.0 (P T14); the simulator does the same in older versions.
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
    licenses.in(org).user.map((license) => ({
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
  surelyShownTo: hasAnyOf('ViewSetup'),
  // Filtering by it needs one of these (Object Reference, PermissionSetLicense).
  fieldFor: (field, viewer) =>
    field.name === 'DeveloperName' && !hasAnyOf('ViewSetup', 'ViewDeveloperName')(viewer)
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
    licenses.in(viewer.org).set.map((license) => ({
      Id: license.id,
      IsDeleted: false,
      DeveloperName: license.developerName,
      MasterLabel: license.label,
      ...audited(viewer),
      PermissionSetLicenseKey: license.developerName,
      TotalLicenses: license.seats,
      Status: viewer.org.access.disabledLicenses.includes(license.id) ? 'Disabled' : 'Active',
      ExpirationDate: null,
      UsedLicenses: viewer.org.access.seats.filter(({ licenseId }) => licenseId === license.id).length,
    })),
});
