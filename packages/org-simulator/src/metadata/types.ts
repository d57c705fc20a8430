import type { Profile } from '../org/access.ts';
import { type Holder, objectPermissionNames } from '../org/holder.ts';
import type { Org } from '../org/org.ts';
import { recordId } from '../org/record-id.ts';
import { appPolicyName, distributionOf, oauthPolicyName } from '../schema/external-client-apps.ts';
import { licenses } from '../schema/licenses.ts';
import { type AppPolicy, type InstalledApp, packages } from '../schema/packages.ts';
import type { Content, MetadataType } from './component.ts';
import { connectedApp, connectedAppSettings } from './connected-apps.ts';
import { customTab, layout } from './layouts.ts';
import { loginElements, securitySettings } from './security.ts';
import { sharingTypes } from './sharing.ts';

const qualified = ({ namespace, developerName }: InstalledApp): string =>
  namespace === null ? developerName : `${namespace}__${developerName}`;

const externalClientApplication: MetadataType = {
  name: 'ExternalClientApplication',
  directory: 'externalClientApps',
  suffix: 'eca',
  needs: null,
  components: (org) =>
    packages.in(org).apps.map((app) => ({
      fullName: qualified(app),
      id: app.id,
      namespace: app.namespace,
      content: {
        contactEmail: null,
        distributionState: distributionOf(app),
        isProtected: false,
        label: app.label,
      },
    })),
};

const names = (granted: readonly string[] | undefined, org: Org, profiles: boolean): string | null =>
  (granted ?? [])
    .filter((name) => org.access.profiles.some((one) => one.name === name) === profiles)
    .join(',') || null;

const oauthPolicyContent = (app: InstalledApp, policy: AppPolicy, org: Org): Content => ({
  commaSeparatedPermissionSet: names(policy.grantedProfiles, org, false),
  commaSeparatedProfile: names(policy.grantedProfiles, org, true),
  externalClientApplication: qualified(app),
  ipRelaxationPolicyType: policy.ipRelaxation,
  isClientCredentialsFlowEnabled: false,
  isGuestCodeCredFlowEnabled: false,
  isTokenExchangeFlowEnabled: false,
  label: oauthPolicyName(app),
  permittedUsersPolicyType: policy.permittedUsers,
  policyAction: policy.policyAction ?? null,
  refreshTokenPolicyType: policy.refreshToken,
  refreshTokenValidityPeriod: policy.refreshTokenValidity?.period ?? null,
  refreshTokenValidityUnit: policy.refreshTokenValidity?.unit ?? null,
  requiredSessionLevel: policy.sessionLevel ?? 'STANDARD',
});

/** Not namespaced, and not named like the app; generated when the app is installed or first opened. */
const oauthPolicies: MetadataType = {
  name: 'ExtlClntAppOauthConfigurablePolicies',
  directory: 'extlClntAppOauthPolicies',
  suffix: 'ecaOauthPlcy',
  needs: 'ExternalClientAppAdmin',
  components: (org) =>
    packages.in(org).apps.flatMap((app) =>
      app.policy
        ? {
            fullName: oauthPolicyName(app),
            id: recordId('0yO', org.id, app.id),
            namespace: null,
            content: oauthPolicyContent(app, app.policy, org),
          }
        : [],
    ),
};

const appPolicies: MetadataType = {
  name: 'ExtlClntAppConfigurablePolicies',
  directory: 'extlClntAppPolicies',
  suffix: 'ecaPlcy',
  needs: 'ExternalClientAppAdmin',
  components: (org) =>
    packages.in(org).apps.map((app) => ({
      fullName: appPolicyName(app),
      id: recordId('0yF', org.id, app.id),
      namespace: null,
      content: {
        externalClientApplication: qualified(app),
        isEnabled: app.policy?.enabled ?? true,
        isOauthPluginEnabled: true,
        label: appPolicyName(app),
        startPage: 'None',
      },
    })),
};

/** Lists namespaces only (first-generation semantics). */
const installedPackage: MetadataType = {
  name: 'InstalledPackage',
  directory: 'installedPackages',
  suffix: 'installedPackage',
  needs: null,
  components: (org) =>
    packages.in(org).installed.flatMap(({ version }) =>
      version.namespace === null
        ? []
        : {
            fullName: version.namespace,
            id: recordId('0A3', org.id, version.packageId),
            namespace: version.namespace,
            content: { activateRSS: false, versionNumber: version.version.slice(0, 2).join('.') },
          },
    ),
};

/** System Administrator is called Admin, Standard User is called Standard: the metadata names of standard profiles. */
const profileName = ({ name }: Profile): string =>
  ({ 'System Administrator': 'Admin', 'Standard User': 'Standard' })[name] ??
  // Characters that a file's name cannot have are encoded.
  name.replace(/[^A-Za-z0-9 _.-]/gu, (char) =>
    /[!'()*]/.test(char) ? `%${char.charCodeAt(0).toString(16).toUpperCase()}` : encodeURIComponent(char),
  );

const profile: MetadataType = {
  name: 'Profile',
  directory: 'profiles',
  suffix: 'profile',
  needs: null,
  components: (org) =>
    org.access.profiles.map((one) => ({
      fullName: profileName(one),
      id: one.id,
      namespace: null,
      content: {
        custom: one.custom,
        ...loginElements(org, one.name),
        userLicense: one.license,
        userPermissions: permissions(one.holder),
      },
    })),
};

/** Permission sets that profiles own are not metadata. */
const permissionSet: MetadataType = {
  name: 'PermissionSet',
  directory: 'permissionsets',
  suffix: 'permissionset',
  needs: null,
  components: (org) =>
    org.access.sets.map((one) => ({
      fullName: one.name,
      id: one.id,
      namespace: null,
      content: {
        fieldPermissions: [...one.holder.fields].map(([field, access]) => ({
          editable: access === 'edit',
          field,
          readable: true,
        })),
        hasActivationRequired: one.sessionBased,
        label: one.label,
        license: licenseLabel(org, one.licenseId),
        objectPermissions: [...one.holder.objects].map(([object, rights]) => ({
          ...Object.fromEntries(
            objectPermissionNames.map((right) => [objectElements[right], rights.has(right)] as const),
          ),
          object,
        })),
        userPermissions: permissions(one.holder),
      },
    })),
};

const permissions = ({ permissions: granted }: Holder): Content[] =>
  [...granted].sort().map((name) => ({ enabled: true, name }));

const licenseLabel = (org: Org, id: string | null): string | null =>
  licenses.in(org).user.find((one) => one.id === id)?.name ??
  licenses.in(org).set.find((one) => one.id === id)?.label ??
  null;

const objectElements: Readonly<Record<(typeof objectPermissionNames)[number], string>> = {
  Create: 'allowCreate',
  Delete: 'allowDelete',
  Edit: 'allowEdit',
  Read: 'allowRead',
  ModifyAllRecords: 'modifyAllRecords',
  ViewAllFields: 'viewAllFields',
  ViewAllRecords: 'viewAllRecords',
};

export const metadataTypes: readonly MetadataType[] = [
  appPolicies,
  connectedApp,
  connectedAppSettings,
  customTab,
  externalClientApplication,
  installedPackage,
  layout,
  oauthPolicies,
  permissionSet,
  profile,
  securitySettings,
  ...sharingTypes,
];
