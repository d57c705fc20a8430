import type { NewIntegration } from '../api/staff.ts';

/** Every key with a value that shows its form. */
export const exampleIntegration: NewIntegration = {
  integration: {
    name: 'Example for Salesforce',
    purpose: 'Keeps accounts the same in Example and in Salesforce.',
    guide: 'integration',
    vendor: {
      name: 'Example',
      accent: '#3b5bdb',
      supportEmail: 'help@example.com',
      returnUrl: 'https://app.example.com',
    },
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
  },
  consumerSecret: null,
};
