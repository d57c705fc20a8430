import { deriveFact } from '../model/fact.ts';
import { type ApiAccessControl, apiAccessControl } from './api-access-control.ts';
import type { AppGrant } from './app-grant-rows.ts';
import { connectedAppGrants } from './connected-app-grants.ts';
import { type ConnectedAppPolicy, connectedAppPolicy } from './connected-app-policy.ts';

/** What decides whether the user may use the installed app. `grants` is empty where nobody must be approved. */
export interface ConnectedAppApproval {
  readonly policy: ConnectedAppPolicy;
  readonly control: ApiAccessControl;
  readonly grants: readonly AppGrant[];
}

export const connectedAppApproval = deriveFact<ConnectedAppApproval>({
  id: 'connected-app-approval',
  after: [connectedAppPolicy, apiAccessControl, connectedAppGrants],
  derive: (_setup, known) => {
    const policy = known.get(connectedAppPolicy);
    if (policy.state !== 'read') return policy;
    const control = known.get(apiAccessControl);
    if (control.state !== 'read') return control;
    const grants = known.get(connectedAppGrants);
    if (grants.state === 'failed' || grants.state === 'unasked') return grants;
    return {
      state: 'read',
      value: {
        policy: policy.value,
        control: control.value,
        grants: grants.state === 'read' ? grants.value : [],
      },
    };
  },
});
