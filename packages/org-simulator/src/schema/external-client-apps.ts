import { z } from 'zod';
import { definePart } from '../org/part.ts';
import { recordId } from '../org/record-id.ts';
import type { Viewer } from '../org/viewer.ts';
import { type AppPolicy, type InstalledApp, packages } from './packages.ts';
import {
  audit,
  audited,
  count,
  defineTable,
  flag,
  hasAnyOf,
  id,
  lookup,
  nillable,
  picklist,
  type Row,
  text,
} from './table.ts';

export const externalClientApps = definePart({
  quirks: {
    /** `ExternalClientApplication` and its policy objects do not exist in this org. */
    appObjectsMissing: z.boolean().default(false),
    /** SOQL shows IP relaxation and validity units as numbers, as describes of some orgs list them. */
    policyValuesAsNumbers: z.boolean().default(false),
  },
  start: () => {},
});

/**
 * Documented as "For internal use only"; columns are those of plain orgs' describes.
 * Which permission shows the rows is not documented; the simulator takes the two for these apps, and for settings and
 * policies the one whose label names them: the strictest reading (P 1.1). A user without them gets zero rows, not an error.
 */
const seesApps = hasAnyOf('ExternalClientAppViewer', 'ExternalClientAppAdmin');
const seesSettings = hasAnyOf('ExternalClientAppAdmin');
const readable = ({ org }: Viewer): boolean => !externalClientApps.declaredIn(org).quirks.appObjectsMissing;

const rowsOf =
  (sees: (viewer: Viewer) => boolean, row: (app: InstalledApp, viewer: Viewer) => Row | undefined) =>
  (viewer: Viewer): Row[] =>
    sees(viewer)
      ? packages
          .in(viewer.org)
          .apps.map((app) => row(app, viewer))
          .filter((made) => made !== undefined)
      : [];

const changedOf = ({ policyChanged }: InstalledApp): Date | undefined =>
  policyChanged === undefined ? undefined : new Date(policyChanged);
const settingsId = (app: InstalledApp, { org }: Viewer): string => recordId('3SN', org.id, app.id);
const languages = picklist('Language', 'Master Language', ['en_US', 'de', 'fr', 'ja']);
const toApp = lookup('ExternalClientApplicationId', 'External Client Application ID', [
  'ExternalClientApplication',
]);

/** Returns what Salesforce shows of where an app comes from. */
export const distributionOf = ({ distributionState, namespace }: InstalledApp): string | null =>
  distributionState === undefined ? (namespace === null ? 'Packaged' : 'Managed') : distributionState;

const isLocal = (app: InstalledApp): boolean => distributionOf(app) === 'Local';

/** Returns the name of an app's OAuth policy record: never namespaced, and not the app's name (seen in public orgs). */
export const oauthPolicyName = (app: InstalledApp): string =>
  `${app.developerName}${isLocal(app) ? '_oauth_defaultPolicy' : '_oauthPlcy'}`;
export const appPolicyName = (app: InstalledApp): string =>
  `${app.developerName}${isLocal(app) ? '_defaultPolicy' : '_plcy'}`;

/**
 * SOQL spells the fourth value `Enforce_relaxrefresh`, Metadata `Enforce_RelaxRefresh` (seen in a real validation
 * error).
 */
const ipRelaxationWords: Readonly<Record<AppPolicy['ipRelaxation'], string>> = {
  Enforce: 'Enforce',
  Bypass: 'Bypass',
  Bypass_2factor: 'Bypass_2factor',
  Enforce_RelaxRefresh: 'Enforce_relaxrefresh',
};
const units = ['Hours', 'Days', 'Months'];

/** The describe lists numbers for both; their meaning is unknown, so the order here is a guess. */
const inSoql = ({ ipRelaxation, refreshTokenValidity }: AppPolicy, { org }: Viewer): Row => {
  const unit = refreshTokenValidity?.unit ?? null;
  return externalClientApps.declaredIn(org).quirks.policyValuesAsNumbers
    ? {
        IpRelaxationPolicyType: String(Object.keys(ipRelaxationWords).indexOf(ipRelaxation)),
        RefreshTokenValidityUnit: unit && String(units.indexOf(unit)),
      }
    : { IpRelaxationPolicyType: ipRelaxationWords[ipRelaxation], RefreshTokenValidityUnit: unit };
};

export const externalClientApplication = defineTable({
  name: 'ExternalClientApplication',
  label: 'External Client Application',
  keyPrefix: '0xI',
  readable,
  fields: [
    id('External Client Application ID'),
    flag('IsDeleted', 'Deleted'),
    text('DeveloperName', 'Developer Name'),
    languages,
    text('MasterLabel', 'Label'),
    text('NamespacePrefix', 'Namespace Prefix', nillable),
    ...audit,
    text('ContactEmail', 'Contact Email', { ...nillable, type: 'email' }),
    text('Description', 'Description', nillable),
    picklist(
      'DistributionState',
      'Distribution State',
      ['Local', 'Packaged', 'Managed', 'AutoInstalled'],
      nillable,
    ),
    picklist('ManagedType', 'Managed Type', ['Local', 'Global'], nillable),
    text('OrgScopedExternalApp', 'Org Scoped External Client App', nillable),
    text('Version', 'Version', nillable),
  ],
  rows: rowsOf(seesApps, (app, viewer) => ({
    Id: app.id,
    IsDeleted: false,
    DeveloperName: app.developerName,
    Language: 'en_US',
    MasterLabel: app.label,
    NamespacePrefix: app.namespace,
    ...audited(viewer),
    ContactEmail: null,
    Description: null,
    DistributionState: distributionOf(app),
    ManagedType: null,
    OrgScopedExternalApp: null,
    Version: null,
  })),
});

/** The admin's OAuth policies. A row exists only if Salesforce has created the policy record. */
export const oauthPolicies = defineTable({
  name: 'ExtlClntAppOauthPlcyCnfg',
  label: 'External Client App OAuth Policy Configuration',
  keyPrefix: '0yO',
  readable,
  fields: [
    id('External Client App OAuth Policy Configuration ID'),
    flag('IsDeleted', 'Deleted'),
    text('DeveloperName', 'Name'),
    languages,
    text('MasterLabel', 'Label'),
    ...audit,
    toApp,
    lookup('ExtlClntAppOauthSettingsId', 'External Client App Oauth Settings ID', [
      'ExtlClntAppOauthSettings',
    ]),
    picklist('PermittedUsersPolicyType', 'Permitted Users Policy Type', [
      'AllSelfAuthorized',
      'AdminApprovedPreAuthorized',
    ]),
    // The describe of plain orgs lists numbers; the rows have words.
    picklist('IpRelaxationPolicyType', 'IP Relaxation Policy Type', ['0', '1', '2', '3']),
    picklist('RefreshTokenPolicyType', 'Refresh Token Policy Type', [
      'Infinite',
      'Zero',
      'SpecificLifetime',
      'SpecificInactivity',
    ]),
    count('RefreshTokenValidityPeriod', 'Refresh Token Validity Period', nillable),
    picklist('RefreshTokenValidityUnit', 'Refresh Token Validity Unit', ['0', '1', '2'], nillable),
    picklist(
      'RequiredSessionLevel',
      'Required Session Level',
      ['LOW', 'STANDARD', 'HIGH_ASSURANCE'],
      nillable,
    ),
    picklist('PolicyAction', 'Policy Action', ['Block', 'RaiseSessionLevel', 'StepUpMFA'], nillable),
    count('SessionTimeoutInMinutes', 'Session Timeout Value', nillable),
    flag('IsClientCredentialsFlowEnabled', 'Is Client Credentials Flow Enabled'),
    text('StartUrl', 'Start URL', { ...nillable, type: 'url' }),
  ],
  rows: rowsOf(seesSettings, (app, viewer) => {
    const { policy } = app;
    return policy
      ? {
          Id: recordId('0yO', viewer.org.id, app.id),
          IsDeleted: false,
          DeveloperName: oauthPolicyName(app),
          Language: 'en_US',
          MasterLabel: oauthPolicyName(app),
          ...audited(viewer, undefined, changedOf(app)),
          ExternalClientApplicationId: app.id,
          ExtlClntAppOauthSettingsId: settingsId(app, viewer),
          PermittedUsersPolicyType: policy.permittedUsers,
          ...inSoql(policy, viewer),
          RefreshTokenPolicyType: policy.refreshToken,
          RefreshTokenValidityPeriod: policy.refreshTokenValidity?.period ?? null,
          RequiredSessionLevel: policy.sessionLevel ?? 'STANDARD',
          PolicyAction: policy.policyAction ?? null,
          SessionTimeoutInMinutes: null,
          IsClientCredentialsFlowEnabled: false,
          StartUrl: null,
        }
      : undefined;
  }),
});

const scopes = ['API', 'FULL', 'OFFLINE_ACCESS', 'OPENID', 'REFRESH_TOKEN', 'WEB', 'EMAIL', 'PROFILE'];
const grantedScopes = new Set(['API', 'REFRESH_TOKEN']);

/** The developer's settings. The packaged app asks for the API and for refresh tokens. */
export const oauthSettings = defineTable({
  name: 'ExtlClntAppOauthSettings',
  label: 'External Client App Oauth Settings',
  labelPlural: 'External Client App Oauth Settings',
  keyPrefix: '3SN',
  readable,
  fields: [
    id('External Client App Oauth Settings ID'),
    flag('IsDeleted', 'Deleted'),
    text('DeveloperName', 'Name'),
    languages,
    text('MasterLabel', 'Label'),
    text('NamespacePrefix', 'Namespace Prefix', nillable),
    ...audit,
    toApp,
    text('OauthLink', 'OAuth Link', nillable),
    ...scopes.map((scope) => flag(`OauthScopes${scope}`, scope)),
  ],
  rows: rowsOf(seesSettings, (app, viewer) => ({
    Id: settingsId(app, viewer),
    IsDeleted: false,
    DeveloperName: `${app.developerName}_oauth`,
    Language: 'en_US',
    MasterLabel: `${app.developerName}_oauth`,
    NamespacePrefix: app.namespace,
    ...audited(viewer),
    ExternalClientApplicationId: app.id,
    OauthLink: null,
    ...Object.fromEntries(scopes.map((scope) => [`OauthScopes${scope}`, grantedScopes.has(scope)])),
  })),
});

const pluginStates = ['Disabled', 'Enabled', 'Notinstalled'];

export const appPolicies = defineTable({
  name: 'ExtlClntAppPlcyCnfg',
  label: 'External Client App Policy Configuration',
  keyPrefix: '0yF',
  readable,
  fields: [
    id('External Client App Policy Configuration ID'),
    flag('IsDeleted', 'Deleted'),
    text('DeveloperName', 'Name'),
    languages,
    text('MasterLabel', 'Label'),
    ...audit,
    toApp,
    flag('IsEnabled', 'Enable External Client App'),
    picklist('OauthPluginStatus', 'OAuth Plugin Status', pluginStates, nillable),
    picklist('SamlPluginStatus', 'SAML Plugin Status', pluginStates, nillable),
    picklist('StartPage', 'Start Page', ['None', 'Custom', 'OAuth', 'SAML'], nillable),
    text('StartUrl', 'Start URL', { ...nillable, type: 'url' }),
  ],
  rows: rowsOf(seesSettings, (app, viewer) => ({
    Id: recordId('0yF', viewer.org.id, app.id),
    IsDeleted: false,
    DeveloperName: appPolicyName(app),
    Language: 'en_US',
    MasterLabel: appPolicyName(app),
    ...audited(viewer, undefined, changedOf(app)),
    ExternalClientApplicationId: app.id,
    IsEnabled: app.policy?.enabled ?? true,
    OauthPluginStatus: app.oauthLost ? 'Notinstalled' : 'Enabled',
    SamlPluginStatus: 'Notinstalled',
    StartPage: 'None',
    StartUrl: null,
  })),
});
