import { z } from 'zod';
import { readFrom } from '../model/derive.ts';
import { defineFact } from '../model/fact.ts';
import { objectDescribe } from './object-describe.ts';

/**
 * Whether only allow-listed apps reach the API. The element is missing, as is the permission Use Any API Client, in every
 * org for which Salesforce's support has not enabled API Access Control: there nothing is read (A 3.2, 3.3).
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
