/** Columns of `ObjectPermissions`, without their prefix. */
export type ObjectRight =
  | 'Read'
  | 'Create'
  | 'Edit'
  | 'Delete'
  | 'ViewAllRecords'
  | 'ModifyAllRecords'
  | 'ViewAllFields';

/** What a profile, a permission set or a muting permission set is about. */
export interface Grants {
  /** System permissions, named as metadata names them (`ApiEnabled`, `ViewSetup`). */
  readonly permissions: readonly string[];
  /** By object API name; `*` stands for every object that carries object permissions and is not named itself. */
  readonly objects?: Readonly<Record<string, readonly ObjectRight[]>>;
  /** Field-level security by `Object.Field`; `*` stands for every field that carries it and is not named itself. */
  readonly fields?: Readonly<Record<string, 'none' | 'read' | 'edit'>>;
}

export interface OrgPermissionSet extends Grants {
  /** API name. */
  readonly name: string;
  readonly label: string;
  /** Developer name of the permission set license or name of the user license it is bound to; absent: none. */
  readonly license?: string;
  /** Counts only in a session in which it was activated. */
  readonly sessionBased?: boolean;
}

export interface OrgPermissionSetGroup {
  readonly name: string;
  readonly label: string;
  /** API names of the permission sets in it. */
  readonly sets: readonly string[];
  /** What its muting permission set takes away. */
  readonly muted?: Grants;
  /** `Updated` unless told; anything else may answer with an old aggregate. */
  readonly status?: 'Updated' | 'Outdated' | 'Updating' | 'Failed';
}

/** A permission set or a group given to a user. */
export interface OrgAssignment {
  readonly username: string;
  /** API name of a permission set, or of a group. */
  readonly set?: string;
  readonly group?: string;
  /** ISO date and time; absent: never expires. */
  readonly expires?: string;
  readonly active?: boolean;
  /** By a user access policy; the row stays. */
  readonly revoked?: boolean;
}

export interface OrgField {
  /** API name without the object. */
  readonly name: string;
  readonly label: string;
  /** Type as a describe names it. */
  readonly type: string;
  /** Whether field-level security can be set for it; true unless told. */
  readonly permissionable?: boolean;
  readonly required?: boolean;
  /** False for formulas, auto-numbers and system fields; true unless told. */
  readonly updateable?: boolean;
  /** The compound field it is a part of: `BillingCity` → `BillingAddress`. */
  readonly compound?: string;
}

export interface OrgObject {
  readonly name: string;
  readonly label: string;
  readonly labelPlural: string;
  /** Whether it carries object permissions of its own; false for those that inherit from a parent. */
  readonly permissionable?: boolean;
  /** Where access comes from for an object without permissions of its own. */
  readonly inheritsFrom?: string;
  readonly fields: readonly OrgField[];
}

/** A user of a simulated org who can sign in and open Setup pages. */
export interface OrgUser {
  readonly username: string;
  readonly password: string;
  readonly firstName: string;
  readonly lastName: string;
  /** Name of one of the org's profiles. */
  readonly profile: string;
  readonly active?: boolean;
  /** Cannot sign in though active; shown by `UserLogin` only. */
  readonly frozen?: boolean;
}

export interface OrgProfile extends Grants {
  readonly name: string;
  /** Name of the user license. */
  readonly license: string;
  /** A standard profile's system and object permissions cannot be edited. */
  readonly custom?: boolean;
}

/** The admin's OAuth policies for an External Client App, in the words of `ExtlClntAppOauthPlcyCnfg`. */
export interface AppPolicy {
  readonly permittedUsers: 'AllSelfAuthorized' | 'AdminApprovedPreAuthorized';
  readonly ipRelaxation: 'Enforce' | 'Bypass' | 'Bypass_2factor' | 'Enforce_RelaxRefresh';
  readonly refreshToken: 'Infinite' | 'Zero' | 'SpecificLifetime' | 'SpecificInactivity';
  readonly refreshTokenValidity?: { readonly period: number; readonly unit: 'Days' | 'Hours' | 'Months' };
  /** Whether the app is enabled in this org at all. */
  readonly enabled: boolean;
  /** Profiles and permission sets granted the app, by name; they matter when users are pre-authorized. */
  readonly grantedProfiles?: readonly string[];
}

export interface ExternalClientApp {
  readonly developerName: string;
  readonly label: string;
  readonly namespace: string | null;
  readonly consumerKey: string;
  readonly consumerSecret: string | null;
  readonly callbackUrls: readonly string[];
  /** The policies that the app gets when it is installed; null when Salesforce made no policy record. */
  readonly policy: AppPolicy | null;
}

/** The admin's OAuth policies for a connected app, in the words of Metadata's `oauthPolicy`. */
export interface ConnectedAppPolicy {
  /** Permitted Users is “Admin approved users are pre-authorized”. */
  readonly adminApproved: boolean;
  readonly ipRelaxation: 'ENFORCE' | 'BYPASS' | 'BYPASS_2FACTOR' | 'ENFORCE_RELAXREFRESH';
  readonly refreshToken: 'infinite' | 'zero' | 'specific_lifetime' | 'specific_inactivity';
  readonly refreshTokenValidity?: { readonly period: number; readonly unit: 'HOURS' | 'DAYS' | 'MONTHS' };
  /** Names of profiles and permission sets in the app's list; they matter when users are pre-authorized. */
  readonly grantedTo?: readonly string[];
}

/** A connected app as it stands in an org. */
export interface ConnectedApp {
  readonly developerName: string;
  readonly label: string;
  readonly namespace: string | null;
  readonly consumerKey: string;
  readonly consumerSecret: string | null;
  readonly callbackUrls: readonly string[];
  /** `uninstalled`: users may have authorized it, and nobody has clicked Install. Only an app made here shows in Metadata. */
  readonly state: 'uninstalled' | 'installed' | 'made-here';
  /** By Block on Connected Apps OAuth Usage. */
  readonly blocked?: boolean;
  /** The policies it has, or gets when it is installed. */
  readonly policy: ConnectedAppPolicy;
}

/** A version of a package that can be installed in, or is installed in, an org. */
export interface PackageVersion {
  /** 04t… */
  readonly versionId: string;
  /** 033…, the same for all versions of a package. */
  readonly packageId: string;
  readonly name: string;
  readonly namespace: string | null;
  readonly version: readonly [major: number, minor: number, patch: number, build: number];
  readonly app: ExternalClientApp | null;
}

/** What an org refuses or lacks beside its users' rights. Absent means: like an ordinary Enterprise org. */
export interface OrgQuirks {
  /** The edition has no API: every REST call answers `API_DISABLED_FOR_ORG`. */
  readonly apiDisabled?: boolean;
  /** `ExternalClientApplication` and its kin are not objects of this org. */
  readonly appObjectsMissing?: boolean;
  /** SOQL shows IP relaxation and validity units as numbers, as some orgs' describes list them. */
  readonly policyValuesAsNumbers?: boolean;
  /** `Permissions…` columns that `PermissionSet` and its kin do not have here. */
  readonly permissionColumnsMissing?: readonly string[];
  /** User access policies are on: assignments have the column `IsRevoked`. */
  readonly userAccessPolicies?: boolean;
  /** An assignment of a group leaves `PermissionSetId` empty instead of naming the group's own set. */
  readonly groupAssignmentsWithoutSet?: boolean;
  /** Labels in describes and on Setup pages are German. */
  readonly german?: boolean;
  /**
   * Salesforce's support has switched API Access Control on for this org, so that `PermissionsUseAnyApiClient` exists:
   * `on` means that only installed apps reach the API. Absent: never enabled, as in most orgs.
   */
  readonly apiAccessControl?: 'off' | 'on';
  /** The Metadata API refuses everybody. */
  readonly metadataRefused?: boolean;
  /** `InstalledSubscriberPackage` is not an object of the Tooling API. */
  readonly installedPackagesMissing?: boolean;
}

/** The state of one simulated org. The simulator makes Salesforce's rows from it. */
export interface OrgState {
  /** 15 or 18 characters, starting 00D. */
  readonly id: string;
  readonly name: string;
  /** `OrganizationType`, for example `Enterprise Edition`. */
  readonly edition: string;
  readonly instance: string;
  readonly isSandbox: boolean;
  /** ISO date and time, or null when the org is not a trial. */
  readonly trialExpires: string | null;
  readonly apiRequests: { readonly max: number; readonly used: number };
  readonly profiles: readonly OrgProfile[];
  readonly users: readonly OrgUser[];
  readonly permissionSets?: readonly OrgPermissionSet[];
  readonly permissionSetGroups?: readonly OrgPermissionSetGroup[];
  readonly assignments?: readonly OrgAssignment[];
  /** Objects of the vendor's world; an org has no others that can be asked for. */
  readonly objects?: readonly OrgObject[];
  readonly connectedApps?: readonly ConnectedApp[];
  /** Seats by name of a user license or developer name of a permission set license; what is not named has enough. */
  readonly seats?: Readonly<Record<string, number>>;
  /** Change events selected for Change Data Capture: `AccountChangeEvent`. */
  readonly changeEvents?: readonly string[];
  /** Apps that users have authorized: what `OauthToken` shows. */
  readonly authorizations?: readonly { readonly username: string; readonly appLabel: string }[];
  readonly installed: readonly PackageVersion[];
  /** Versions whose installation is under way: the request exists, the package is not there yet. */
  readonly installing: readonly PackageVersion[];
  /** Versions that can be installed by their address. */
  readonly available: readonly PackageVersion[];
  readonly quirks: OrgQuirks;
}
