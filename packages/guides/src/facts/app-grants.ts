import { defineFact } from '../model/fact.ts';
import { appGrantRead, appGrantShape, granteeIdOf } from './app-grant-rows.ts';
import { vendorApp } from './vendor-app.ts';
import { vendorAppPolicy } from './vendor-app-policy.ts';

/** Who grants the External Client App; it matters only where users must be approved by an administrator. */
export const appGrants = defineFact({
  id: 'app-grants',
  reads: 'reads.appGrants',
  requires: ['View Setup and Configuration'],
  after: [vendorApp, vendorAppPolicy],
  read: (setup, known) => {
    const app = known.get(vendorApp);
    const policy = known.get(vendorAppPolicy);
    const userId = granteeIdOf(setup);
    if (app.state !== 'read' || !app.value || userId === undefined) return undefined;
    if (policy.state !== 'read' || !policy.value.record) return undefined;
    return policy.value.permittedUsers === 'AdminApprovedPreAuthorized'
      ? appGrantRead('ExternalClientApplication', app.value.id, userId, setup.now)
      : undefined;
  },
  shape: appGrantShape,
});
