import type { IntegrationContext } from './context.ts';

/**
 * Returns whether a component's `externalClientApplication` names the vendor's app. The reference occurs with and
 * without the namespace (A 5.3), and names are compared without case, as Salesforce does.
 */
export const namesVendorApp = (setup: IntegrationContext, reference: string): boolean => {
  const { developerName, namespace } = setup.params.app;
  const wanted = reference.toLowerCase();
  return (
    wanted === developerName.toLowerCase() ||
    (namespace !== null && wanted === `${namespace}__${developerName}`.toLowerCase())
  );
};
