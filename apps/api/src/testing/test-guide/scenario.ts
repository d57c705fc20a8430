import type { Scenario } from '@orgready/guides/model/scenario';
import type { Params } from './params.ts';

/** The deployment's own sign-in app, as the simulated org knows it. */
export const deploymentApp = {
  consumerKey: '3MVG9.the.deployment.itself.0001',
  consumerSecret: 'SIMULATED-DEPLOYMENT-0001',
};

/** An org in which nothing is to be put right. */
export const scenario: Scenario<Params> = {
  id: 'ready',
  title: 'An org that only has to be named',
  guide: 'test',
  params: { team: 'the field team' },
  party: { name: 'Field Office', accent: '#7a3e9d', supportEmail: 'office@field.example', returnUrl: null },
  consumerSecret: null,
  answers: { kind: 'production' },
  orgs: [
    {
      id: '00DTs0000001TstMAU',
      name: 'Larkspur Mills',
      edition: 'Enterprise Edition',
      instance: 'USA77',
      isSandbox: false,
      trialExpires: null,
      apiRequests: { max: 100_000, used: 12 },
      profiles: [
        {
          name: 'System Administrator',
          license: 'Salesforce',
          permissions: ['ApiEnabled', 'ViewSetup', 'CanApproveUninstalledApps'],
        },
      ],
      users: [
        {
          username: 'lee@larkspur.example',
          password: 'Harbour-Light-4',
          firstName: 'Lee',
          lastName: 'Moss',
          profile: 'System Administrator',
        },
      ],
      connectedApps: [
        {
          developerName: 'OrgReady',
          label: 'OrgReady',
          namespace: null,
          ...deploymentApp,
          callbackUrls: ['http://localhost:4000/oauth/callback'],
          state: 'installed',
          policy: { adminApproved: false, ipRelaxation: 'BYPASS', refreshToken: 'infinite' },
        },
      ],
      installed: [],
      installing: [],
      available: [],
      quirks: {},
    },
  ],
  user: 'lee@larkspur.example',
  expect: {
    entered: { outcome: 'passed' },
    kind: { outcome: 'passed' },
    hello: { outcome: 'cantTell', reason: 'needs-a-person' },
  },
};
