import { apiAccessControl } from '../../facts/api-access-control.ts';
import { appGrantRead, appGrantShape, approvalChanges } from '../../facts/columns/app-grants.ts';
import { ifRead, readFrom } from '../../model/derive.ts';
import { defineFact } from '../../model/fact.ts';
import { connectedAppChanges } from '../app-changes.ts';
import { connectedAppPolicy } from './connected-app-policy.ts';
import { countedGrants } from './counted-grants.ts';
import { subjectLicenses } from './subject-grants.ts';
import { subjectId } from './subject-id.ts';
import { subjectAssignments } from './subject-sets.ts';

const rows = defineFact({
  id: 'connected-app-grant-rows',
  reads: 'reads.appGrants',
  requires: ['PermissionsViewSetup'],
  ...readFrom(
    { policy: connectedAppPolicy, control: ifRead(apiAccessControl), userId: subjectId },
    ({ policy, control, userId }) => {
      if (!policy.installed) return undefined;
      const { app } = policy;
      return app.adminApproved || control === 'on'
        ? appGrantRead('ConnectedApplication', app.id, userId)
        : undefined;
    },
  ),
  shape: appGrantShape,
  changes: approvalChanges(connectedAppChanges.minutes),
});

/** Who grants the connected app to the user that runs the integration; read only if users must be approved. */
export const connectedAppGrants = countedGrants(
  'connected-app-grants',
  rows,
  subjectAssignments,
  subjectLicenses,
);
