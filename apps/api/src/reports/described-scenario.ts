import { type IntegrationParams, integrationParams } from '@orgready/guides/integration/params';
import type { Scenario } from '@orgready/guides/integration/scenarios/integration-scenario';
import { vendor } from '@orgready/guides/integration/scenarios/world';
import { orgStateOf } from './described-org.ts';
import type { DescribedIntegration, Description } from './description.ts';

const appOf = ({ app, appType, name, packageVersionId }: DescribedIntegration): IntegrationParams['app'] => {
  if (appType === 'connected-app') return { ...app, type: appType };
  if (packageVersionId === null) throw new Error('The app has no package.');
  return { ...app, type: appType, package: { name: `${name} Connector`, versionIds: packageVersionId } };
};

/** Returns what the vendor needs, in the words of the guide. Parsed: a definition that staff could not save is none. */
const paramsOf = (integration: DescribedIntegration): IntegrationParams =>
  integrationParams.parse({
    name: integration.name,
    purpose: 'Keeps the records of both products alike.',
    app: appOf(integration),
    objects:
      integration.rawObjects.length > 0
        ? integration.rawObjects
        : integration.objects.map(({ name, write, fields }) => {
            const access = write ? 'write' : 'read';
            return { name, access, fields: fields.map((field) => ({ name: field, access })) };
          }),
    ...(integration.subscribe === false ? {} : { subscribe: integration.subscribe }),
    ...(integration.quota ? { quotaOptimization: true } : {}),
    ...integration.wishes,
  });

/** Returns a described state as a scenario of the guide. What it expects is in the answers. */
export const describedScenario = (description: Description): Scenario => {
  const { answers, integration } = description.product;
  const isOther = answers.runAs !== undefined && answers.runAs !== 'me';
  return {
    id: description.id,
    title: description.title,
    guide: 'integration',
    params: paramsOf(integration),
    party: { ...vendor, name: integration.name },
    consumerSecret: null,
    answers: {
      environment: answers.environment,
      ...(answers.runAs === undefined ? {} : { 'runs-as': answers.runAs }),
    },
    orgs: [orgStateOf(description)],
    user: description.signIn,
    ...(isOther && answers.user !== undefined ? { subject: answers.user } : {}),
    expect: {},
  };
};
