import { z } from 'zod';
import { isComplete } from '../app-policy.ts';
import { defineFact } from '../model/fact.ts';
import { appPolicyByQuery } from './app-policy-by-query.ts';
import { vendorApp } from './vendor-app.ts';

/**
 * Names of the policy components. A policy's name is not the app's and cannot be guessed (A 5.3), so all are listed
 * and read. Asked only where SOQL did not show every value.
 */
export const appPolicyNames = defineFact({
  id: 'app-policy-names',
  reads: 'reads.appPolicies',
  requires: [
    'Modify Metadata Through Metadata API Functions',
    'View all External Client Apps, view their settings, and edit their policies',
  ],
  after: [vendorApp, appPolicyByQuery],
  read: (_setup, known) => {
    const app = known.get(vendorApp);
    if (app.state === 'read' && app.value === null) return undefined;
    const byQuery = known.get(appPolicyByQuery);
    return byQuery.state === 'read' && byQuery.value && isComplete(byQuery.value)
      ? undefined
      : { via: 'metadataList', type: 'ExtlClntAppOauthConfigurablePolicies' };
  },
  shape: z.array(z.object({ fullName: z.string() }).transform((file) => file.fullName)),
});
