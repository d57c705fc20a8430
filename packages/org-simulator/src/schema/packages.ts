import type { Org } from '../org/org.ts';
import { recordId } from '../org/record-id.ts';
import type { Viewer } from '../org/world.ts';
import type { PackageVersion } from '../org-state.ts';
import { to18 } from '../salesforce-id.ts';
import {
  audit,
  audited,
  complex,
  count,
  defineTable,
  flag,
  id,
  lookup,
  may,
  moment,
  nillable,
  picklist,
  type Row,
  stamp,
  systemModstamp,
  text,
  unfilterable,
} from './table.ts';

const hidden = { ...nillable, ...unfilterable };

/** Managed packages only; readable by everybody (Object Reference, PackageLicense). */
export const packageLicense = defineTable({
  name: 'PackageLicense',
  label: 'Package License',
  keyPrefix: '050',
  fields: [
    id('Package License ID'),
    picklist('Status', 'Status', ['Trial', 'Free', 'Active']),
    flag('IsProvisioned', 'Is Provisioned'),
    count('AllowedLicenses', 'Allowed Licenses'),
    count('UsedLicenses', 'Used Licenses'),
    moment('ExpirationDate', 'Expiration Date', nillable),
    moment('CreatedDate', 'Created Date'),
    moment('LastModifiedDate', 'Last Modified Date'),
    systemModstamp,
    text('NamespacePrefix', 'Namespace Prefix'),
  ],
  rows: ({ org }) =>
    org.installed
      .filter(({ version }) => version.namespace !== null)
      .map(({ version, at }) => ({
        Id: recordId('050', org.id, version.packageId),
        Status: 'Active',
        IsProvisioned: true,
        // -1: the license is for the whole site.
        AllowedLicenses: -1,
        UsedLicenses: 0,
        ExpirationDate: null,
        CreatedDate: stamp(at),
        LastModifiedDate: stamp(at),
        SystemModstamp: stamp(at),
        NamespacePrefix: version.namespace,
      })),
});

/** No right is documented; Setup's Installed Packages page needs View Setup and Configuration. */
const readable = may('ViewSetup');

export const installedSubscriberPackage = defineTable({
  name: 'InstalledSubscriberPackage',
  label: 'Installed Subscriber Package',
  keyPrefix: '0A3',
  readable: (viewer) => readable(viewer) && !viewer.org.state.quirks.installedPackagesMissing,
  fields: [
    id('Installed Subscriber Package ID'),
    lookup('SubscriberPackageId', 'Subscriber Package ID', ['SubscriberPackage'], {
      ...nillable,
      type: 'id',
    }),
    lookup('SubscriberPackageVersionId', 'Subscriber Package Version ID', ['SubscriberPackageVersion'], {
      ...nillable,
      type: 'id',
    }),
    text('MinPackageVersionId', 'Minimum Package Version ID', { ...nillable, type: 'id' }),
  ],
  rows: ({ org }) =>
    org.installed.map(({ version }) => ({
      Id: recordId('0A3', org.id, version.packageId),
      SubscriberPackageId: to18(version.packageId),
      SubscriberPackageVersionId: to18(version.versionId),
      MinPackageVersionId: to18(version.versionId),
    })),
});

const known = (org: Org): PackageVersion[] => [
  ...org.installed.map(({ version }) => version),
  ...org.requests.map(({ version }) => version),
  ...org.available,
];
const distinct = (rows: readonly Row[]): Row[] => [...new Map(rows.map((row) => [row.Id, row])).values()];

export const subscriberPackage = defineTable({
  name: 'SubscriberPackage',
  label: 'Subscriber Package',
  keyPrefix: '033',
  readable,
  onlyById: { beside: [], missing: 'empty' },
  fields: [
    id('Subscriber Package ID'),
    text('Name', 'Name', unfilterable),
    text('Description', 'Description', hidden),
    text('NamespacePrefix', 'Namespace Prefix', hidden),
    flag('IsPackageValid', 'Is Package Valid', unfilterable),
  ],
  rows: ({ org }) =>
    distinct(
      known(org).map((version) => ({
        Id: to18(version.packageId),
        Name: version.name,
        Description: null,
        NamespacePrefix: version.namespace,
        IsPackageValid: true,
      })),
    ),
});

export const subscriberPackageVersion = defineTable({
  name: 'SubscriberPackageVersion',
  label: 'Subscriber Package Version',
  keyPrefix: '04t',
  readable,
  // A version that this org cannot see is an error, not an empty answer (the CLI waits for it by this name).
  onlyById: { beside: ['InstallationKey'], missing: 'error' },
  fields: [
    id('Subscriber Package Version ID'),
    lookup('SubscriberPackageId', 'Subscriber Package ID', ['SubscriberPackage'], { ...hidden, type: 'id' }),
    text('Name', 'Name', unfilterable),
    text('Description', 'Description', hidden),
    text('PublisherName', 'Publisher Name', hidden),
    count('MajorVersion', 'Major Version', hidden),
    count('MinorVersion', 'Minor Version', hidden),
    count('PatchVersion', 'Patch Version', hidden),
    count('BuildNumber', 'Build Number', hidden),
    picklist('ReleaseState', 'Release State', ['Beta', 'Released'], hidden),
    flag('IsManaged', 'Is Managed', unfilterable),
    flag('IsDeprecated', 'Is Deprecated', unfilterable),
    flag('IsPasswordProtected', 'Is Password Protected', unfilterable),
    flag('IsBeta', 'Is Beta', unfilterable),
    flag('IsSecurityReviewed', 'Is Security Reviewed', unfilterable),
    flag('IsOrgDependent', 'Is Org Dependent', unfilterable),
    picklist('Package2ContainerOptions', 'Package2 Container Options', ['Managed', 'Unlocked'], hidden),
    picklist(
      'InstallValidationStatus',
      'Install Validation Status',
      ['NoErrorsDetected', 'BetaInstallIntoProductionOrg', 'CannotInstallEarlierVersion'],
      hidden,
    ),
  ],
  rows: ({ org }) =>
    distinct(
      known(org).map((version) => ({
        Id: to18(version.versionId),
        SubscriberPackageId: to18(version.packageId),
        Name: version.version.slice(0, 2).join('.'),
        Description: null,
        PublisherName: version.name.split(' ')[0] ?? version.name,
        MajorVersion: version.version[0],
        MinorVersion: version.version[1],
        PatchVersion: version.version[2],
        BuildNumber: version.version[3],
        ReleaseState: 'Released',
        IsManaged: version.namespace !== null,
        IsDeprecated: false,
        IsPasswordProtected: false,
        IsBeta: false,
        IsSecurityReviewed: false,
        IsOrgDependent: false,
        Package2ContainerOptions: version.namespace === null ? 'Unlocked' : 'Managed',
        // The CLI compares this spelling; the documentation prints NoErrorsDetected.
        InstallValidationStatus: 'NO_ERRORS_DETECTED',
      })),
    ),
});

export const packageInstallRequest = defineTable({
  name: 'PackageInstallRequest',
  label: 'Subscriber Package Install Request',
  keyPrefix: '0Hf',
  readable,
  fields: [
    id('Package Install Request ID'),
    flag('IsDeleted', 'Deleted'),
    ...audit,
    text('SubscriberPackageVersionKey', 'Subscriber Package Version Key'),
    picklist('Status', 'Status', ['Error', 'InProgress', 'Success', 'Unknown'], hidden),
    picklist('SecurityType', 'Security Type', ['Custom', 'Full', 'None']),
    picklist('NameConflictResolution', 'Name Conflict Resolution', ['Block', 'RenameMetadata']),
    picklist('PackageInstallSource', 'Package Install Source', ['U', 'R', 'D', 'S', 'A'], nillable),
    complex('Errors', 'Errors'),
  ],
  rows: (viewer) =>
    viewer.org.requests.map((request) => ({
      Id: request.id,
      IsDeleted: false,
      ...audited(viewer, request.at),
      SubscriberPackageVersionKey: to18(request.version.versionId),
      Status: request.status,
      SecurityType: 'None',
      NameConflictResolution: 'Block',
      PackageInstallSource: 'U',
      Errors: null,
    })),
});

/** Readable by any signed-in user (Tooling reference, Publisher). */
export const publisher = defineTable({
  name: 'Publisher',
  label: 'Publisher',
  keyPrefix: '4pb',
  fields: [
    id('Publisher ID'),
    text('DurableId', 'Publisher Durable ID', nillable),
    text('Name', 'Publisher Name', nillable),
    text('NamespacePrefix', 'Publisher Namespace Prefix', nillable),
    flag('IsSalesforce', 'Is Salesforce the Publisher?'),
    count('MajorVersion', 'Publisher Major Version', nillable),
    count('MinorVersion', 'Publisher Minor Version', nillable),
  ],
  rows: ({ org }: Viewer) =>
    org.installed
      .filter(({ version }) => version.namespace !== null)
      .map(({ version }) => ({
        Id: recordId('4pb', org.id, version.packageId),
        DurableId: version.namespace,
        Name: version.name,
        NamespacePrefix: version.namespace,
        IsSalesforce: false,
        MajorVersion: version.version[0],
        MinorVersion: version.version[1],
      })),
});
