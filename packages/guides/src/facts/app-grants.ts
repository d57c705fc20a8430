import { defineFact } from '../model/fact.ts';
import { appGrantRead, appGrantShape } from './app-grant-rows.ts';
import { granteeId } from './grantee-id.ts';
import { vendorApp } from './vendor-app.ts';
import { vendorAppPolicy } from './vendor-app-policy.ts';

/** Who grants the External Client App; it matters only where users must be approved by an administrator. */
export const appGrants = defineFact({
  id: 'app-grants',
  reads: 'reads.appGrants',
  requires: ['View Setup and Configuration'],
  after: [vendorApp, vendorAppPolicy, granteeId],
  read: (setup, known) => {
    const app = known.get(vendorApp);
    const policy = known.get(vendorAppPolicy);
    const grantee = known.get(granteeId);
    if (app.state !== 'read' || !app.value || grantee.state !== 'read') return undefined;
    if (policy.state !== 'read' || !policy.value.record) return undefined;
    return policy.value.permittedUsers === 'AdminApprovedPreAuthorized'
      ? appGrantRead('ExternalClientApplication', app.value.id, grantee.value, setup.now)
      : undefined;
  },
  shape: appGrantShape,
});
