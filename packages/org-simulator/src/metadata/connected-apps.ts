import type { Org } from '../org/org.ts';
import { recordId } from '../org/record-id.ts';
import { grantees } from '../schema/app-grants.ts';
import { type ConnectedAppPolicy, connectedApps, type OrgConnectedApp } from '../schema/connected-apps.ts';
import { permissionSwitches } from '../schema/permission-columns.ts';

import type { Content, MetadataType } from './component.ts';

/** `specific_inactivity:30:DAYS` (Metadata API guide, ConnectedApp). */
const refreshTokenPolicy = ({ refreshToken, refreshTokenValidity: validity }: ConnectedAppPolicy): string =>
  validity ? `${refreshToken}:${validity.period}:${validity.unit}` : refreshToken;

const contentOf = (app: OrgConnectedApp, org: Org): Content => {
  const named = (kind: string): string[] =>
    grantees(org)
      .filter((one) => one.kind === kind && app.policy.grantedTo?.includes(one.name))
      .map(({ name }) => name);
  return {
    contactEmail: org.builder.username,
    label: app.label,
    oauthConfig: {
      callbackUrl: app.callbackUrls.join('\n'),
      consumerKey: app.consumerKey,
      isAdminApproved: app.policy.adminApproved,
      isConsumerSecretOptional: app.consumerSecret === null,
      scopes: ['Basic', 'Api', 'RefreshToken'],
    },
    oauthPolicy: {
      ipRelaxation: app.policy.ipRelaxation,
      refreshTokenPolicy: refreshTokenPolicy(app.policy),
    },
    permissionSetName: named('permission-set'),
    profileName: named('profile'),
    sessionPolicy: app.policy.session
      ? { policyAction: app.policy.session.action, sessionLevel: app.policy.session.level }
      : null,
  };
};

/** Apps installed from other orgs are not listed (A 6.4: seen by the maintainers of apex-mdapi). */
export const connectedApp: MetadataType = {
  name: 'ConnectedApp',
  directory: 'connectedApps',
  suffix: 'connectedApp',
  needs: null,
  components: (org) =>
    connectedApps
      .in(org)
      .filter(({ state }) => state === 'made-here')
      .map((app) => ({
        fullName: app.namespace === null ? app.developerName : `${app.namespace}__${app.developerName}`,
        id: app.id,
        namespace: app.namespace,
        content: contentOf(app, org),
      })),
};

/** The element of API Access Control is missing unless Salesforce Support has enabled it (A 3.3). */
export const connectedAppSettings: MetadataType = {
  name: 'ConnectedAppSettings',
  describedAs: 'Settings',
  directory: 'settings',
  suffix: 'settings',
  needs: null,
  components: (org) => [
    {
      fullName: 'ConnectedApp',
      id: recordId('000', org.id, 'ConnectedApp.settings'),
      namespace: null,
      content: {
        enableAdminApprovedAppsOnly:
          permissionSwitches.in(org).apiAccessControl && permissionSwitches.in(org).apiAccessControl === 'on',
        enableSkipUserProvisioningWizardWelcomePage: false,
      },
    },
  ],
};
