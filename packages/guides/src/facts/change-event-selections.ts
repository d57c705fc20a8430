import { z } from 'zod';
import { defineFact } from '../model/fact.ts';

/** Entities an org may select without an add-on, in every edition that has the feature [D cdc_allocations]. */
export const entitiesWithoutAddOn = 5;

/**
 * Entities selected for Change Data Capture, in all channels. Those of installed packages do not count against the
 * org's allowance [D change_data_capture cdc_allocations].
 */
export const changeEventSelections = defineFact({
  id: 'change-event-selections',
  reads: 'reads.changeEvents',
  requires: ['PermissionsViewSetup'],
  read: () => ({
    via: 'tooling',
    soql: 'SELECT Id, SelectedEntity, NamespacePrefix FROM PlatformEventChannelMember',
  }),
  shape: z
    .array(z.object({ SelectedEntity: z.string().nullable(), NamespacePrefix: z.string().nullish() }))
    .transform((rows): readonly string[] => [
      ...new Set(
        rows
          .filter((row) => !row.NamespacePrefix)
          .flatMap((row) => (row.SelectedEntity?.endsWith('ChangeEvent') ? row.SelectedEntity : [])),
      ),
    ]),
});
