import { apiAccessControl } from '../../facts/api-access-control.ts';
import {
  appGrantRead,
  appGrantShape,
  approvalChanges,
  grantsInGroupsRead,
  grantsInGroupsShape,
} from '../../facts/columns/app-grants.ts';
import { deriveFrom, ifRead, read, readFrom } from '../../model/derive.ts';
import { defineFact } from '../../model/fact.ts';
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

const rows = defineFact({
  id: 'app-grant-rows',
  reads: 'reads.appGrants',
  requires: ['PermissionsViewSetup'],
  ...readFrom({ app: appToApprove, grantee: granteeId }, ({ app, grantee }) =>
    app === null ? undefined : appGrantRead('ExternalClientApplication', app, grantee),
  ),
  shape: appGrantShape,
  changes: approvalChanges(externalAppChanges.minutes),
});

/** Read only for a user with groups. */
const inGroups = defineFact({
  id: 'app-grants-in-groups',
  reads: 'reads.appGrants',
  requires: ['PermissionsViewSetup'],
  ...readFrom(
    { app: appToApprove, grantee: granteeId, assigned: granteeAssignments },
    ({ app, grantee, assigned }) =>
      app !== null && assigned.some(({ assignment }) => assignment.group !== null)
        ? grantsInGroupsRead('ExternalClientApplication', app, grantee)
        : undefined,
  ),
  shape: grantsInGroupsShape,
});

/** Who grants the External Client App; read only if an administrator must approve users. */
export const appGrants = countedGrants(
  'app-grants',
  rows,
  inGroups,
  granteeAssignments,
  licensesOf('grantee-licenses', granteeId, granteeAssignments),
);
