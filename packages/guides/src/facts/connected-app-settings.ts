import { z } from 'zod';
import { readFrom } from '../model/derive.ts';
import { defineFact } from '../model/fact.ts';
import { objectDescribe } from './object-describe.ts';

/**
 * Whether only allow-listed apps can use the API. An org for which Salesforce Support has not enabled API Access
 * Control has neither this element nor the permission Use Any API Client: nothing is read there (A 3.2, 3.3).
 */
export const connectedAppSettings = defineFact({
  id: 'connected-app-settings',
  reads: 'reads.apiAccessControl',
  requires: ['PermissionsModifyMetadata'],
  ...readFrom({ described: objectDescribe('PermissionSet') }, ({ described }) =>
    described.includes('PermissionsUseAnyApiClient')
      ? { via: 'metadata', type: 'ConnectedAppSettings', fullNames: ['ConnectedApp'] }
      : undefined,
  ),
  shape: z
    .tuple([
      z.object({
        enableAdminApprovedAppsOnly: z
          .union([z.boolean(), z.enum(['true', 'false']).transform((text) => text === 'true')])
          .optional(),
      }),
    ])
    .transform(([settings]) => settings.enableAdminApprovedAppsOnly ?? false),
});
