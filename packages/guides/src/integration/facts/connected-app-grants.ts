import { apiAccessControl } from '../../facts/api-access-control.ts';
import { deriveFrom, ifRead, read } from '../../model/derive.ts';
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

/** Who grants the connected app to the user that runs the integration; read only if users must be approved. */
export const connectedAppGrants = countedGrants('connected-app', {
  type: 'ConnectedApplication',
  app: appToApprove,
  user: subjectId,
  assignments: subjectAssignments,
  licenses: subjectLicenses,
  minutes: connectedAppChanges.minutes,
});
