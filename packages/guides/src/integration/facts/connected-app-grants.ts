import { apiAccessControl } from '../../facts/api-access-control.ts';
import { appGrantRead, appGrantShape } from '../../facts/columns/app-grants.ts';
import { ifRead, readFrom } from '../../model/derive.ts';
import { defineFact } from '../../model/fact.ts';
import { connectedAppPolicy } from './connected-app-policy.ts';
import { subjectId } from './subject-id.ts';

/** Who grants the connected app to the user that runs the integration; needed only if users must be approved. */
export const connectedAppGrants = defineFact({
  id: 'connected-app-grants',
  reads: 'reads.appGrants',
  requires: ['PermissionsViewSetup'],
  ...readFrom(
    { policy: connectedAppPolicy, control: ifRead(apiAccessControl), userId: subjectId },
    ({ policy, control, userId }, { now }) => {
      if (!policy.installed) return undefined;
      const { app } = policy;
      return app.adminApproved || control === 'on'
        ? appGrantRead('ConnectedApplication', app.id, userId, now)
        : undefined;
    },
  ),
  shape: appGrantShape,
});
