import { z } from 'zod';
import { listOf } from '../org/list-of.ts';
import type { OrgObject } from '../org/objects.ts';
import { definePart } from '../org/part.ts';
import { recordId } from '../org/record-id.ts';
import {
  audit,
  audited,
  complex,
  defineTable,
  flag,
  hasAnyOf,
  id,
  nillable,
  picklist,
  text,
} from './table.ts';

/** Returns whether Change Data Capture can select the object; it never can a platform event. */
export const hasChangeEvents = ({ name, changeEvents: offered }: OrgObject): boolean =>
  offered && !name.endsWith('__e');

/** `AccountChangeEvent`, `Renewal__ChangeEvent`. */
export const changeEventOf = ({ name }: OrgObject): string =>
  name.endsWith('__c') ? name.replace(/__c$/, '__ChangeEvent') : `${name}ChangeEvent`;

/** Number of entities an org may select without an add-on (Change Data Capture guide, "Allocations"). */
export const maximumSelections = 5;

export const changeEvents = definePart({
  state: {
    /** Change events selected for Change Data Capture: `AccountChangeEvent`. */
    changeEvents: listOf(z.string()).default([]),
    /** Change events that are selected in channels of the org's own, which end in `__chn`. */
    channelMembers: listOf(
      z.strictObject({ channel: z.string().regex(/__chn$/), event: z.string() }),
    ).default([]),
    /** Events delivered in the last 24 hours, of those that may be; null if the org does not show it. */
    deliveredEvents: z
      .strictObject({ max: z.number(), used: z.number() })
      .nullable()
      .default({ max: 50_000, used: 310 }),
  },
  start: (declared) => ({ selected: declared.changeEvents }),
  faults: (declared) =>
    [...declared.changeEvents, ...declared.channelMembers.map(({ event }) => event)]
      .filter((name) => !name.endsWith('ChangeEvent'))
      .map((name) => `${name} is not a change event.`),
});

/** The standard channel, to which Setup adds the entities selected on Change Data Capture. */
const standardChannel = 'ChangeEvents';

/** Entities selected for Change Data Capture: only in the Tooling API. */
export const platformEventChannelMember = defineTable({
  apis: ['tooling'],
  name: 'PlatformEventChannelMember',
  label: 'Platform Event Channel Member',
  keyPrefix: '0v8',
  shownTo: hasAnyOf('ViewSetup'),
  ofOneRow: ['FullName', 'Metadata'],
  fields: [
    id('Platform Event Channel Member ID'),
    flag('IsDeleted', 'Deleted'),
    text('DeveloperName', 'Developer Name'),
    picklist('Language', 'Master Language', ['en_US', 'de', 'fr', 'ja']),
    text('MasterLabel', 'Label'),
    text('NamespacePrefix', 'Namespace Prefix', nillable),
    text('ManageableState', 'Manageable State', nillable),
    ...audit,
    text('EventChannel', 'Event Channel'),
    text('FilterExpression', 'Filter Expression', nillable),
    text('SelectedEntity', 'Selected Entity'),
    text('FullName', 'Full Name', nillable),
    complex('Metadata', 'Metadata'),
  ],
  rows: (viewer) =>
    [
      ...changeEvents.in(viewer.org).selected.map((event) => ({ channel: standardChannel, event })),
      ...changeEvents.declaredIn(viewer.org).channelMembers,
    ].map(({ channel, event: entity }) => {
      const name = `${channel}_${entity}`;
      return {
        Id: recordId('0v8', viewer.org.id, name),
        IsDeleted: false,
        DeveloperName: name,
        Language: 'en_US',
        MasterLabel: name,
        NamespacePrefix: null,
        ManageableState: 'unmanaged',
        ...audited(viewer),
        EventChannel: channel,
        FilterExpression: null,
        SelectedEntity: entity,
        FullName: name,
        Metadata: { eventChannel: channel, filterExpression: null, selectedEntity: entity },
      };
    }),
});
