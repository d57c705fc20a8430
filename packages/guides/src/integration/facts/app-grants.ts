import { apiAccessControl } from '../../facts/api-access-control.ts';
import { appGrantRead, appGrantShape, approvalChanges } from '../../facts/columns/app-grants.ts';
import { ifRead, readFrom } from '../../model/derive.ts';
import { defineFact } from '../../model/fact.ts';
import { externalAppChanges } from '../app-changes.ts';
import { countedGrants } from './counted-grants.ts';
import { granteeId } from './grantee-id.ts';
import { assignmentsOf } from './user-assignments.ts';
import { licensesOf } from './user-licenses-held.ts';
import { vendorApp } from './vendor-app.ts';
import { vendorAppPolicy } from './vendor-app-policy.ts';

const rows = defineFact({
  id: 'app-grant-rows',
  reads: 'reads.appGrants',
  requires: ['PermissionsViewSetup'],
  ...readFrom(
    {
      app: vendorApp,
      policy: ifRead(vendorAppPolicy),
      control: ifRead(apiAccessControl),
      grantee: granteeId,
    },
    ({ app, policy, control, grantee }) => {
      const mustBeApproved =
        (policy?.record && policy.permittedUsers === 'AdminApprovedPreAuthorized') || control === 'on';
      return app && mustBeApproved ? appGrantRead('ExternalClientApplication', app.id, grantee) : undefined;
    },
  ),
  shape: appGrantShape,
  changes: approvalChanges(externalAppChanges.minutes),
});

const granteeAssignments = assignmentsOf('grantee-assignments', granteeId);

/** Who grants the External Client App; read only if an administrator must approve users. */
export const appGrants = countedGrants(
  'app-grants',
  rows,
  granteeAssignments,
  licensesOf('grantee-licenses', granteeId, granteeAssignments),
);
