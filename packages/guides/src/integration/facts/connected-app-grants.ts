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
import { connectedAppChanges } from '../app-changes.ts';
import { connectedAppPolicy } from './connected-app-policy.ts';
import { countedGrants } from './counted-grants.ts';
import { subjectLicenses } from './subject-grants.ts';
import { subjectId } from './subject-id.ts';
import { subjectAssignments } from './subject-sets.ts';

/** The app to ask about; null if everybody may use it. */
const appToApprove = deriveFrom({
  id: 'connected-app-to-approve',
  from: { policy: connectedAppPolicy, control: ifRead(apiAccessControl) },
  derive: ({ policy, control }) =>
    read(policy.installed && (policy.app.adminApproved || control === 'on') ? policy.app.id : null),
});

const rows = defineFact({
  id: 'connected-app-grant-rows',
  reads: 'reads.appGrants',
  requires: ['PermissionsViewSetup'],
  ...readFrom({ app: appToApprove, userId: subjectId }, ({ app, userId }) =>
    app === null ? undefined : appGrantRead('ConnectedApplication', app, userId),
  ),
  shape: appGrantShape,
  changes: approvalChanges(connectedAppChanges.minutes),
});

/** Read only for a user with groups. */
const inGroups = defineFact({
  id: 'connected-app-grants-in-groups',
  reads: 'reads.appGrants',
  requires: ['PermissionsViewSetup'],
  ...readFrom(
    { app: appToApprove, userId: subjectId, assigned: subjectAssignments },
    ({ app, userId, assigned }) =>
      app !== null && assigned.some(({ assignment }) => assignment.group !== null)
        ? grantsInGroupsRead('ConnectedApplication', app, userId)
        : undefined,
  ),
  shape: grantsInGroupsShape,
});

/** Who grants the connected app to the user that runs the integration; read only if users must be approved. */
export const connectedAppGrants = countedGrants(
  'connected-app-grants',
  rows,
  inGroups,
  subjectAssignments,
  subjectLicenses,
);
