import { deriveFact } from '../model/fact.ts';
import { connectedAppSettings } from './connected-app-settings.ts';
import { objectDescribe } from './object-describe.ts';

/** `on`: only allow-listed apps reach the API. `never-enabled`: Salesforce's support has not switched the feature on. */
export type ApiAccessControl = 'never-enabled' | 'off' | 'on';

export const apiAccessControl = deriveFact<ApiAccessControl>({
  id: 'api-access-control',
  after: [objectDescribe('PermissionSet'), connectedAppSettings],
  derive: (_setup, known) => {
    const describe = known.get(objectDescribe('PermissionSet'));
    if (describe.state !== 'read') return describe;
    const settings = known.get(connectedAppSettings);
    if (settings.state === 'skipped') return { state: 'read', value: 'never-enabled' };
    if (settings.state !== 'read') return settings;
    return { state: 'read', value: settings.value ? 'on' : 'off' };
  },
});
