import { deriveFrom, ifAsked, read } from '../model/derive.ts';
import { connectedAppSettings } from './connected-app-settings.ts';
import { objectDescribe } from './object-describe.ts';

/** `on`: only allow-listed apps can use the API. `never-enabled`: Salesforce Support has not enabled the feature. */
export type ApiAccessControl = 'never-enabled' | 'off' | 'on';

export const apiAccessControl = deriveFrom({
  id: 'api-access-control',
  from: { describe: objectDescribe('PermissionSet'), closed: ifAsked(connectedAppSettings) },
  derive: ({ closed }) => read<ApiAccessControl>(closed === null ? 'never-enabled' : closed ? 'on' : 'off'),
});
