import { z } from 'zod';
import { defineFact } from '../../model/fact.ts';

const flag = z
  .union([z.boolean(), z.enum(['true', 'false']).transform((text) => text === 'true')])
  .optional();

/** The settings of Digital Experiences (P 7.3). */
export const siteSettings = defineFact({
  id: 'site-settings',
  reads: 'reads.siteSettings',
  requires: ['PermissionsModifyMetadata'],
  read: () => ({ via: 'metadata', type: 'CommunitiesSettings', fullNames: ['Communities'] }),
  shape: z
    .tuple([z.object({ enableNetworksEnabled: flag, enableOotbProfExtUserOpsEnable: flag })])
    .transform(([settings]) => ({
      isOn: settings.enableNetworksEnabled ?? null,
      allowsStandardProfiles: settings.enableOotbProfExtUserOpsEnable ?? false,
    })),
});
