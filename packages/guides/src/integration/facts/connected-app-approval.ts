import { type ApiAccessControl, apiAccessControl } from '../../facts/api-access-control.ts';
import { deriveFrom, ifAsked, read } from '../../model/derive.ts';
import { connectedAppGrants } from './connected-app-grants.ts';
import { type ConnectedAppPolicy, connectedAppPolicy } from './connected-app-policy.ts';
import type { AppGrants } from './counted-grants.ts';

/** Decides whether the user may use the installed app. `grants` is empty if no approval is required. */
export interface ConnectedAppApproval extends AppGrants {
  readonly policy: ConnectedAppPolicy;
  readonly control: ApiAccessControl;
}

export const connectedAppApproval = deriveFrom({
  id: 'connected-app-approval',
  from: { policy: connectedAppPolicy, control: apiAccessControl, grants: ifAsked(connectedAppGrants) },
  derive: ({ policy, control, grants }) =>
    read<ConnectedAppApproval>({
      policy,
      control,
      ...(grants ?? { grants: [], doubtful: [], lost: [], held: [] }),
    }),
});
