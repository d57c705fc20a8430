import { defineFact } from '../model/fact.ts';
import { apiAccessControl } from './api-access-control.ts';
import { appGrantRead, appGrantShape } from './app-grant-rows.ts';
import { connectedAppPolicy } from './connected-app-policy.ts';
import { subjectId } from './subject-id.ts';

/** Who grants the connected app to the user that runs the integration; it matters only where users must be approved. */
export const connectedAppGrants = defineFact({
  id: 'connected-app-grants',
  reads: 'reads.appGrants',
  requires: ['View Setup and Configuration'],
  after: [connectedAppPolicy, apiAccessControl, subjectId],
  read: (setup, known) => {
    const policy = known.get(connectedAppPolicy);
    const control = known.get(apiAccessControl);
    const user = known.get(subjectId);
    if (policy.state !== 'read' || !policy.value.installed || user.state !== 'read') return undefined;
    const { app } = policy.value;
    const approvedOnly = app.adminApproved || (control.state === 'read' && control.value === 'on');
    return approvedOnly ? appGrantRead('ConnectedApplication', app.id, user.value, setup.now) : undefined;
  },
  shape: appGrantShape,
});
