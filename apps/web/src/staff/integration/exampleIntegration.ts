import { exampleParty } from '../party.ts';
import type { NewIntegration } from './integrationForm.ts';

export const exampleIntegration: NewIntegration = {
  guide: 'integration',
  params: {
    name: 'Example for Salesforce',
    purpose: 'Keeps accounts the same in Example and in Salesforce.',
    app: {
      type: 'external-client-app',
      label: 'Example',
      developerName: 'Example',
      namespace: null,
      consumerKey: '3MVG9…',
      package: { name: 'Example', versionIds: { production: '04t000000000000AAA', sandbox: null } },
    },
    objects: [
      {
        name: 'Account',
        access: 'write',
        also: ['ViewAllRecords'],
        fields: [
          { name: 'Industry', access: 'write' },
          { name: 'Website', access: 'read', optional: true },
        ],
      },
    ],
    mappings: [
      {
        id: 'region',
        object: 'Account',
        label: 'Region',
        access: 'read',
        suggestion: 'Region__c',
        optional: true,
      },
    ],
    subscribe: ['Account'],
    quotaOptimization: true,
    permittedUsers: 'AllSelfAuthorized',
    refreshToken: 'SpecificInactivity',
    ipRelaxation: 'Bypass',
    outgoingAddresses: ['203.0.113.0/24', '2001:db8::/48'],
    connectsEvery: 24,
  },
  party: exampleParty,
  consumerSecret: null,
};
