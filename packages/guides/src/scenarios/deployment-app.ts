import type { ConnectedApp } from '@orgready/org-simulator/org-state';

/** The deployment's own sign-in app in the simulated orgs; no real org knows it. */
export const deploymentApp = {
  consumerKey: '3MVG9.the.deployment.itself.0001',
  consumerSecret: 'SIMULATED-DEPLOYMENT-0001',
};

/** The same app, installed in an org in which every user may use it. */
export const installedDeploymentApp: ConnectedApp = {
  developerName: 'OrgReady',
  label: 'OrgReady',
  namespace: null,
  ...deploymentApp,
  callbackUrls: ['http://localhost:4000/oauth/callback'],
  state: 'installed',
  policy: { adminApproved: false, ipRelaxation: 'BYPASS', refreshToken: 'infinite' },
};
