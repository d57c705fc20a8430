import type { Org } from '../org/org.ts';
import { recordId } from '../org/record-id.ts';
import { to18 } from '../salesforce-id.ts';
import { installValidation } from './install-validation.ts';
import { type PackageVersion, packages, seesPackages } from './packages.ts';
import {
  count,
  defineTable,
  flag,
  id,
  lookup,
  nillable,
  picklist,
  type Row,
  text,
  unfilterable,
} from './table.ts';

const hidden = { ...nillable, ...unfilterable };

const knownVersions = (org: Org): PackageVersion[] => {
  const { installed, requests } = packages.in(org);
  return [
    ...installed.map(({ version }) => version),
    ...requests.map(({ version }) => version),
    ...packages.declaredIn(org).available,
  ];
};
const distinct = (rows: readonly Row[]): Row[] => [...new Map(rows.map((row) => [row.Id, row])).values()];

export const subscriberPackage = defineTable({
  apis: ['tooling'],
  name: 'SubscriberPackage',
  label: 'Subscriber Package',
  keyPrefix: '033',
  shownTo: seesPackages,
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
      knownVersions(org).map((version) => ({
        Id: to18(version.packageId),
        Name: version.name,
        Description: null,
        NamespacePrefix: version.namespace,
        IsPackageValid: true,
      })),
    ),
});

export const subscriberPackageVersion = defineTable({
  apis: ['tooling'],
  name: 'SubscriberPackageVersion',
  label: 'Subscriber Package Version',
  keyPrefix: '04t',
  shownTo: seesPackages,
  // A version that this org cannot see is an error, not an empty answer (the CLI waits for this error).
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
      [
        'NoErrorsDetected',
        'BetaInstallIntoProductionOrg',
        'CannotInstallEarlierVersion',
        'CannotUpgradeBeta',
        'CannotUpgradeUnmanaged',
        'DeprecatedInstallPackage',
      ],
      hidden,
    ),
  ],
  rows: ({ org }) =>
    distinct(
      knownVersions(org).map((version) => ({
        Id: to18(version.versionId),
        SubscriberPackageId: to18(version.packageId),
        Name: version.version.slice(0, 2).join('.'),
        Description: null,
        PublisherName: version.name.split(' ')[0] ?? version.name,
        MajorVersion: version.version[0],
        MinorVersion: version.version[1],
        PatchVersion: version.version[2],
        BuildNumber: version.version[3],
        ReleaseState: version.beta ? 'Beta' : 'Released',
        IsManaged: version.namespace !== null,
        IsDeprecated: version.deprecated ?? false,
        IsPasswordProtected: false,
        IsBeta: version.beta ?? false,
        IsSecurityReviewed: false,
        IsOrgDependent: false,
        Package2ContainerOptions: version.namespace === null ? 'Unlocked' : 'Managed',
        // The CLI compares this spelling; the documentation prints NoErrorsDetected.
        InstallValidationStatus: installValidation(org, version),
      })),
    ),
});

/** Readable by any signed-in user (Tooling reference, Publisher). */
export const publisher = defineTable({
  apis: ['tooling'],
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
  rows: ({ org }) =>
    packages
      .in(org)
      .installed.filter(({ version }) => version.namespace !== null)
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
