import { type IntegrationParams, integrationParams } from '@orgready/guides/integration/params';
import type { Scenario } from '@orgready/guides/model/scenario';
import type { Party } from '@orgready/shared/document/setup-document';

export const sampleParty: Party = {
  name: 'Brightpath Ltd',
  accent: '#0a6cff',
  supportEmail: 'help@brightpath.example',
  returnUrl: 'https://brightpath.example/connected',
};

export const sampleParams: IntegrationParams = {
  name: 'Brightpath',
  purpose: 'Keeps Brightpath and Salesforce in step.',
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

/** A blueprint that fits the contract, for tests that need one and do not care which. */
export const sampleBlueprint = { guide: 'integration', params: sampleParams, party: sampleParty };

/** The parameters of a scenario of the integration guide. */
export const paramsOf = ({ params }: Pick<Scenario, 'params'>): IntegrationParams =>
  integrationParams.parse(params);
