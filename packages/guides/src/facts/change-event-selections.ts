import { z } from 'zod';
import { defineFact } from '../model/fact.ts';

/** Entities an org may select without an add-on, in every edition that has the feature [D cdc_allocations]. */
export const entitiesWithoutAddOn = 5;

/** The channel of the entities that are selected on the page Change Data Capture (C 6). */
const standardChannel = 'ChangeEvents';

export interface ChangeEventSelections {
  /** Change events in the standard channel. */
  readonly selected: readonly string[];
  /** Those that count against the org's allowance: of all channels, each once, without those of packages. */
  readonly counted: readonly string[];
}

/**
 * Entities selected for Change Data Capture. Those of installed packages do not count against the org's allowance
 * [D change_data_capture cdc_allocations].
 */
export const changeEventSelections = defineFact({
  id: 'change-event-selections',
  reads: 'reads.changeEvents',
  requires: ['PermissionsViewSetup'],
  read: () => ({
    via: 'tooling',
    soql: 'SELECT Id, EventChannel, SelectedEntity, NamespacePrefix FROM PlatformEventChannelMember',
  }),
  shape: z
    .array(
      z.object({
        EventChannel: z.string().nullable(),
        SelectedEntity: z.string().nullable(),
        NamespacePrefix: z.string().nullish(),
      }),
    )
    .transform((rows): ChangeEventSelections => {
      const events = rows.flatMap(({ EventChannel, SelectedEntity, NamespacePrefix }) =>
        SelectedEntity?.endsWith('ChangeEvent')
          ? [{ name: SelectedEntity, channel: EventChannel, isOfPackage: Boolean(NamespacePrefix) }]
          : [],
      );
      const namesOf = (some: typeof events) => [...new Set(some.map(({ name }) => name))];
      return {
        selected: namesOf(events.filter(({ channel }) => channel === standardChannel)),
        counted: namesOf(events.filter(({ isOfPackage }) => !isOfPackage)),
      };
    }),
});
