import type { Scenario } from '@orgready/guides/model/scenario';
import { installedDeploymentApp } from '@orgready/guides/scenarios/deployment-app';
import type { Params } from './params.ts';

/** An org in which nothing needs to be changed. */
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
      connectedApps: [installedDeploymentApp],
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
