import { appGrantRead, appGrantShape } from '../../facts/columns/app-grants.ts';
import { readFrom } from '../../model/derive.ts';
import { defineFact } from '../../model/fact.ts';
import { granteeId } from './grantee-id.ts';
import { vendorApp } from './vendor-app.ts';
import { vendorAppPolicy } from './vendor-app-policy.ts';

/** Who grants the External Client App; needed only if an administrator must approve users. */
export const appGrants = defineFact({
  id: 'app-grants',
  reads: 'reads.appGrants',
  requires: ['PermissionsViewSetup'],
  ...readFrom(
    { app: vendorApp, policy: vendorAppPolicy, grantee: granteeId },
    ({ app, policy, grantee }, { now }) =>
      app && policy.record && policy.permittedUsers === 'AdminApprovedPreAuthorized'
        ? appGrantRead('ExternalClientApplication', app.id, grantee, now)
        : undefined,
  ),
  shape: appGrantShape,
});
