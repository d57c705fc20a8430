import type { Integration } from '@orgready/shared/contract/entities';

/** An integration that fits the contract, for tests that need one and do not care which. */
export const sampleIntegration: Integration = {
  name: 'Brightpath',
  purpose: 'Keeps Brightpath and Salesforce in step.',
  guide: 'integration',
  vendor: {
    name: 'Brightpath Ltd',
    accent: '#0a6cff',
    supportEmail: 'help@brightpath.example',
    returnUrl: 'https://brightpath.example/connected',
  },
  app: {
    type: 'external-client-app',
    label: 'Brightpath Connector',
    developerName: 'Brightpath_Connector',
    namespace: 'brightpath',
    consumerKey: '3MVG9.brightpath.consumer.key',
    package: {
      name: 'Brightpath',
      versionIds: { production: '04t000000000001AAA', sandbox: null },
    },
  },
};
