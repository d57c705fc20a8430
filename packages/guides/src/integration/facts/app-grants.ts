import { apiAccessControl } from '../../facts/api-access-control.ts';
import { deriveFrom, ifRead, read } from '../../model/derive.ts';
import { externalAppChanges } from '../app-changes.ts';
import { countedGrants } from './counted-grants.ts';
import { granteeId } from './grantee-id.ts';
import { assignmentsOf } from './user-assignments.ts';
import { licensesOf } from './user-licenses-held.ts';
import { vendorApp } from './vendor-app.ts';
import { vendorAppPolicy } from './vendor-app-policy.ts';

const granteeAssignments = assignmentsOf('grantee-assignments', granteeId);

/** The app to ask about; null if everybody may use it. */
const appToApprove = deriveFrom({
  id: 'app-to-approve',
  from: { app: vendorApp, policy: ifRead(vendorAppPolicy), control: ifRead(apiAccessControl) },
  derive: ({ app, policy, control }) => {
    const mustBeApproved =
      (policy?.record && policy.permittedUsers === 'AdminApprovedPreAuthorized') || control === 'on';
    return read(app && mustBeApproved ? app.id : null);
  },
});

/** Who grants the External Client App; read only if an administrator must approve users. */
export const appGrants = countedGrants('app', {
  type: 'ExternalClientApplication',
  app: appToApprove,
  user: granteeId,
  assignments: granteeAssignments,
  licenses: licensesOf('grantee-licenses', granteeId, granteeAssignments),
  minutes: externalAppChanges.minutes,
});
