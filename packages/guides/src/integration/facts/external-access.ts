import { type ApiAccessControl, apiAccessControl } from '../../facts/api-access-control.ts';
import { firstUnread, ifAsked, read } from '../../model/derive.ts';
import { deriveFact } from '../../model/fact.ts';
import { appGrants } from './app-grants.ts';
import type { AppGrants } from './counted-grants.ts';
import { vendorApp } from './vendor-app.ts';

/** Whether only allow-listed apps reach the API and, if so, who approves the user for the External Client App. */
export type ExternalAccess =
  | { readonly control: Exclude<ApiAccessControl, 'on'> }
  | { readonly control: 'on'; readonly isHere: false }
  | { readonly control: 'on'; readonly isHere: true; readonly approvals: AppGrants };

const approvalsIfAsked = ifAsked(appGrants);

/** The app and its approvals matter only while API Access Control is on. */
export const externalAccess = deriveFact<ExternalAccess>({
  id: 'external-access',
  after: [apiAccessControl, vendorApp, approvalsIfAsked],
  derive: (_setup, known) => {
    const [control, app, approvals] = [
      known.get(apiAccessControl),
      known.get(vendorApp),
      known.get(approvalsIfAsked),
    ];
    if (control.state !== 'read') return control;
    if (control.value !== 'on') return read({ control: control.value });
    if (app.state === 'read' && app.value === null) return read({ control: 'on', isHere: false });
    return app.state === 'read' && approvals.state === 'read' && approvals.value !== null
      ? read({ control: 'on', isHere: true, approvals: approvals.value })
      : firstUnread(app, approvals);
  },
});
