import type { Read } from '../model/fact.ts';
import type { ReaderPermission } from '../permission-labels.ts';

type AnyOf = readonly ReaderPermission[];

/** View Setup and Configuration shows what Setup lists [D "Special Access Rules" of each object]. */
const viewSetup: AnyOf = ['PermissionsViewSetup'];
/** View All Data shows the records of every object. */
const allData: AnyOf = ['PermissionsViewAllData'];

/**
 * The permissions of which one, or one that includes it, shows a reader every row of an object. Without it rows can be missing silently, so that
 * no rows prove nothing (P 0). `everybody`: no permission is needed. `nobody`: no permission is known that shows them
 * all, so that no rows never prove anything.
 */
const rowsAreShownTo = {
  Organization: 'everybody',
  UserPermissionAccess: 'everybody',

  UserLicense: viewSetup,
  PermissionSetLicense: viewSetup,
  PermissionSetLicenseAssign: viewSetup,
  // The licenses of a user, in a query for users.
  PermissionSetLicenseAssignments: viewSetup,
  ObjectPermissions: viewSetup,
  FieldPermissions: viewSetup,
  PermissionSetTabSetting: viewSetup,
  PermissionSetGroupComponent: viewSetup,
  TabDefinition: viewSetup,
  // (A 5.4)
  SetupEntityAccess: viewSetup,
  // (P 0)
  PermissionSet: [
    'PermissionsViewSetup',
    'PermissionsAssignPermissionSets',
    'PermissionsManageProfilesPermissionsets',
  ],
  PermissionSetAssignment: [
    'PermissionsViewSetup',
    'PermissionsAssignPermissionSets',
    'PermissionsManageUsers',
  ],
  // The assignments of a user, in a query for users.
  PermissionSetAssignments: [
    'PermissionsViewSetup',
    'PermissionsAssignPermissionSets',
    'PermissionsManageUsers',
  ],
  UserLogin: ['PermissionsManageUsers'],
  // (A 2.6) Monitor Login History would do as well; it is not read.
  LoginHistory: ['PermissionsManageUsers'],
  User: ['PermissionsManageUsers', 'PermissionsViewAllUsers', ...allData],

  // The catalog shows every object and field to anyone with View Setup (P T6).
  EntityDefinition: viewSetup,
  EntityParticle: viewSetup,
  UserEntityAccess: viewSetup,
  ProfileLayout: viewSetup,
  RelatedListDefinition: viewSetup,
  RelatedListColumnDefinition: viewSetup,
  PlatformEventChannelMember: viewSetup,

  ConnectedApplication: viewSetup,
  // (A 6.2)
  OauthToken: ['PermissionsCustomizeApplication'],
  ExternalClientApplication: ['PermissionsExternalClientAppViewer'],
  // (P 1.1) Settings and policies are shown by the second of the two only.
  ExtlClntAppPlcyCnfg: ['PermissionsExternalClientAppAdmin'],
  ExtlClntAppOauthPlcyCnfg: ['PermissionsExternalClientAppAdmin'],
  AppMenuItem: 'nobody',

  InstalledSubscriberPackage: viewSetup,
  SubscriberPackageVersion: viewSetup,
  PackageLicense: viewSetup,
  // Requests of other people, and old ones, may be missing (A 4.4).
  PackageInstallRequest: 'nobody',

  // (P 7.3)
  Network: ['PermissionsManageNetworks', ...allData],
  NetworkMember: ['PermissionsManageNetworks', ...allData],
  NetworkMemberGroup: ['PermissionsManageNetworks', ...allData],

  UserRecordAccess: allData,
  PartnerNetworkConnection: allData,
  EmailTemplate: allData,
  OrgWideEmailAddress: viewSetup,
} as const satisfies Readonly<Record<string, AnyOf | 'everybody' | 'nobody'>>;

/** Who is shown every row of an object; one that is not listed is the customer's own and holds records. */
export const readersOf = (object: string): AnyOf | 'everybody' | 'nobody' =>
  (rowsAreShownTo as Readonly<Record<string, AnyOf | 'everybody' | 'nobody'>>)[object] ?? allData;

/** The objects of the table. */
export const objectsWithReaders: readonly string[] = Object.keys(rowsAreShownTo);

/** Returns the objects whose rows decide what a query returns, those of sub-selects included; none for other reads. */
export const objectsOf = (read: Read): readonly string[] =>
  read.via === 'query' || read.via === 'tooling'
    ? [...read.soql.matchAll(/\bFROM\s+(\w+)/gi)].flatMap(([, object]) => object ?? [])
    : [];
