import { correctConnectedPolicy } from '@orgready/guides/integration/scenarios/connected-app-world';
import { correctPolicy } from '@orgready/guides/integration/scenarios/world';
import type {
  AppPolicy,
  ConnectedApp,
  ConnectedAppPolicy,
  ExternalClientApp,
  OrgState,
  PackageVersion,
} from '@orgready/org-simulator/org-state';
import type { DescribedOrg, Description } from './description.ts';

/** The apps and packages of a described org. What the description does not say of a policy is right. */

const policyOf = (policy: DescribedOrg['ecas'][number]['policy']): AppPolicy | null => {
  if (policy === null) return null;
  const { refreshTokenValidityPeriod: period, refreshTokenValidityUnit: unit } = policy;
  if ((period === undefined) !== (unit === undefined)) throw new Error('A period needs a unit.');
  return {
    ...correctPolicy,
    permittedUsers: policy.permittedUsersPolicyType ?? correctPolicy.permittedUsers,
    ipRelaxation: policy.ipRelaxationPolicyType ?? correctPolicy.ipRelaxation,
    refreshToken: policy.refreshTokenPolicyType ?? correctPolicy.refreshToken,
    ...(policy.requiredSessionLevel ? { sessionLevel: policy.requiredSessionLevel } : {}),
    ...(policy.policyAction ? { policyAction: policy.policyAction } : {}),
    ...(policy.approved ? { grantedProfiles: policy.approved } : {}),
    ...(period !== undefined && unit !== undefined ? { refreshTokenValidity: { period, unit } } : {}),
  };
};

const versionOf = (version: string): PackageVersion['version'] => {
  const [major = 0, minor = 0, patch = 0, build = 0] = version.split('.').map(Number);
  return [major, minor, patch, build];
};

/** Returns the app of a package: the one of its namespace, or the vendor's if it is not installed yet. */
const appOf = (
  { namespace, installed }: DescribedOrg['packages'][number],
  { org, product }: Description,
): ExternalClientApp | null => {
  const { app } = product.integration;
  const found = org.ecas.find((one) => one.namespace === namespace);
  if (!found && (installed || app.namespace !== namespace)) return null;
  return {
    developerName: found?.dev ?? app.developerName,
    label: found?.label ?? app.label,
    namespace,
    consumerKey: app.consumerKey,
    consumerSecret: null,
    callbackUrls: [],
    ...(found?.oauthPlugin ? { oauthLost: true } : {}),
    policy: policyOf(found ? found.policy : {}),
  };
};

export const packagesOf = (description: Description): Pick<OrgState, 'installed' | 'available' | 'ended'> => {
  const { packages, ecas, installRequests } = description.org;
  for (const { label, namespace } of ecas)
    if (!packages.some((one) => one.installed && one.namespace === namespace))
      throw new Error(`No installed package brings ${label}.`);
  const versions = packages.map((one) => ({
    installed: one.installed,
    version: {
      versionId: one.id,
      packageId: one.package,
      name: one.name,
      namespace: one.namespace,
      version: versionOf(one.version),
      app: appOf(one, description),
      ...(one.beta ? { beta: true } : {}),
      ...(one.deprecated ? { deprecated: true } : {}),
    },
  }));
  const versionNamed = (id: string): PackageVersion => {
    const found = versions.find(({ version }) => version.versionId === id);
    if (!found) throw new Error(`Nothing is known of the package version ${id}.`);
    return found.version;
  };
  return {
    installed: versions.filter(({ installed }) => installed).map(({ version }) => version),
    available: versions.map(({ version }) => version),
    ended: installRequests.map((request) => ({
      version: versionNamed(request.SubscriberPackageVersionKey),
      status: request.Status,
      errors: request.Errors?.errors.map(({ message }) => message) ?? [],
      at: new Date(request.CreatedDate).toISOString(),
    })),
  };
};

const connectedPolicyOf = ({
  permitted,
  refresh,
}: DescribedOrg['connectedApps'][number]): ConnectedAppPolicy => {
  const [refreshToken, period] = refresh.split(':');
  return {
    ...correctConnectedPolicy,
    adminApproved: permitted === 'admin',
    refreshToken: refreshToken as ConnectedAppPolicy['refreshToken'],
    ...(period === undefined ? {} : { refreshTokenValidity: { period: Number(period), unit: 'DAYS' } }),
  };
};

export const connectedAppsOf = ({ org, product }: Description): readonly ConnectedApp[] => {
  const { app } = product.integration;
  return org.connectedApps.map((one) => {
    if (one.label !== app.label) throw new Error(`Nothing is known of the app ${one.label}.`);
    return {
      developerName: app.developerName,
      label: one.label,
      namespace: app.namespace,
      consumerKey: app.consumerKey,
      consumerSecret: null,
      callbackUrls: [],
      state: 'installed',
      policy: connectedPolicyOf(one),
    };
  });
};

/** Returns each approval of an app by a user. */
export const authorizationsOf = ({ org }: Description): NonNullable<OrgState['authorizations']> =>
  [...org.ecas, ...org.connectedApps].flatMap(({ label, usedBy = [] }) =>
    usedBy.map((username) => ({ username, appLabel: label })),
  );
