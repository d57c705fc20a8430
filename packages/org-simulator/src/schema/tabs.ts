import { z } from 'zod';
import { drawnName } from '../org/drawn-name.ts';
import { listOf } from '../org/list-of.ts';
import { isCustom } from '../org/objects.ts';
import type { Org } from '../org/org.ts';
import { definePart, unknownNames } from '../org/part.ts';
import { recordId } from '../org/record-id.ts';
import { partnerNetwork } from './partner-network.ts';
import { permissionSets } from './permission-sets.ts';
import {
  audit,
  audited,
  complex,
  defineTable,
  flag,
  hasAnyOf,
  id,
  lookup,
  nillable,
  picklist,
  stamp,
  systemModstamp,
  text,
} from './table.ts';

const visibilities = ['DefaultOff', 'DefaultOn'] as const;
export type TabVisibility = (typeof visibilities)[number];

/** How permission sets show tabs; a tab without an entry is hidden. */
export const tabs = definePart({
  state: {
    tabSettings: listOf(
      z.strictObject({
        /** Name of a permission set. */
        set: z.string(),
        /** API name of the tab's object. */
        object: z.string(),
        visibility: z.enum(visibilities).default('DefaultOn'),
      }),
    ).default([]),
  },
  start: (declared, org): { settings: Map<string, TabVisibility> } => {
    permissionSets.in(org);
    return {
      settings: new Map(
        declared.tabSettings.map(({ set, object, visibility }) => [
          settingKey(org.access.sets.find(({ name }) => name === set)?.id ?? '', object),
          visibility,
        ]),
      ),
    };
  },
  faults: (declared, org) =>
    unknownNames(
      'permission set',
      declared.tabSettings.map(({ set }) => set),
      new Set(org.access.sets.map(({ name }) => name)),
    ),
  save: (live) => {
    const before = new Map(live.settings);
    return () => {
      live.settings = before;
    };
  },
});

const settingKey = (setId: string, object: string): string => `${setId} ${object}`;

export const tabVisibility = (org: Org, setId: string, object: string): TabVisibility | undefined =>
  tabs.in(org).settings.get(settingKey(setId, object));

/** Shows a tab, or hides it. */
export const showTab = (org: Org, setId: string, object: string, as: TabVisibility | 'Hidden'): void => {
  const { settings } = tabs.in(org);
  if (as === 'Hidden') settings.delete(settingKey(setId, object));
  else settings.set(settingKey(setId, object), as);
};

export interface Tab {
  readonly object: string;
  readonly name: string;
  readonly label: string;
}

const connectionTab = (org: Org): Tab[] =>
  partnerNetwork.in(org).enabled
    ? [
        {
          object: 'PartnerNetworkConnection',
          name: drawnName(org.id, 'standard-', 'connection tab'),
          label: 'Connections',
        },
      ]
    : [];

/** The tabs of an org: one for each object, and Connections while Salesforce to Salesforce is on. */
export const tabsOf = (org: Org): readonly Tab[] => [
  ...org.objects.map(({ name, labelPlural }) => ({
    object: name,
    name: isCustom(name) ? name : `standard-${name}`,
    label: labelPlural,
  })),
  ...connectionTab(org),
];

/** Which tabs exist, under which name (P 6.3). */
export const tabDefinition = defineTable({
  apis: ['data', 'tooling'],
  name: 'TabDefinition',
  label: 'Tab Definition',
  keyPrefix: '0KD',
  shownTo: hasAnyOf('ViewSetup'),
  fields: [
    id('Tab Definition ID'),
    text('DurableId', 'Tab Definition Durable ID', nillable),
    flag('IsAvailableInAloha', 'Is Available In Aloha'),
    flag('IsAvailableInDesktop', 'Is Available In Desktop'),
    flag('IsAvailableInLightning', 'Is Available In Lightning'),
    flag('IsAvailableInMobile', 'Is Available In Mobile'),
    flag('IsCustom', 'Is Custom'),
    text('Label', 'Label', nillable),
    text('MobileUrl', 'Mobile URL', nillable),
    text('Name', 'Name', nillable),
    text('SobjectName', 'sObject Name', nillable),
    text('Url', 'URL', nillable),
  ],
  rows: ({ org }) =>
    tabsOf(org).map(({ object, name, label }) => ({
      Id: recordId('0KD', org.id, name),
      DurableId: name,
      IsAvailableInAloha: true,
      IsAvailableInDesktop: true,
      IsAvailableInLightning: object !== 'PartnerNetworkConnection',
      IsAvailableInMobile: false,
      IsCustom: isCustom(object),
      Label: label,
      MobileUrl: null,
      Name: name,
      SobjectName: object,
      Url: null,
    })),
});

const settingRows = (org: Org) =>
  [...tabs.in(org).settings].flatMap(([key, visibility]) => {
    const [setId = '', object = ''] = key.split(' ');
    const tab = tabsOf(org).find((one) => one.object === object);
    return tab
      ? [{ Id: recordId('01P', org.id, key), Name: tab.name, ParentId: setId, Visibility: visibility }]
      : [];
  });

/** Tabs that permission sets show; without a row the tab is hidden [D object-reference/permissionsettabsetting]. */
export const permissionSetTabSetting = defineTable({
  name: 'PermissionSetTabSetting',
  label: 'Permission Set Tab Setting',
  keyPrefix: '01P',
  shownTo: hasAnyOf('ViewSetup'),
  fields: [
    id('Permission Set Tab Setting ID'),
    lookup('ParentId', 'Parent ID', ['PermissionSet']),
    picklist('Visibility', 'Visibility', visibilities),
    text('Name', 'Tab Name'),
    systemModstamp,
  ],
  rows: ({ org }) => settingRows(org).map((row) => ({ ...row, SystemModstamp: stamp(org.createdAt) })),
});

/** The tabs of custom objects. */
export const customTab = defineTable({
  apis: ['tooling'],
  name: 'CustomTab',
  label: 'Custom Tab Definition',
  keyPrefix: '01r',
  shownTo: hasAnyOf('ViewSetup'),
  ofOneRow: ['FullName', 'Metadata'],
  fields: [
    id('Custom Tab Definition ID'),
    text('DeveloperName', 'Developer Name'),
    text('MasterLabel', 'Label'),
    picklist('Type', 'Type', ['customObject', 'url', 'sControl', 'apexPage', 'flexiPage', 'aura']),
    text('NamespacePrefix', 'Namespace Prefix', nillable),
    ...audit.filter(({ name }) => name !== 'SystemModstamp'),
    text('FullName', 'Full Name', nillable),
    complex('Metadata', 'Metadata'),
  ],
  rows: (viewer) => {
    const { SystemModstamp: _, ...seen } = audited(viewer);
    return tabsOf(viewer.org)
      .filter(({ object }) => isCustom(object))
      .map(({ name, label }) => ({
        Id: recordId('01r', viewer.org.id, name),
        DeveloperName: name,
        MasterLabel: label,
        Type: 'customObject',
        NamespacePrefix: null,
        ...seen,
        FullName: name,
        Metadata: { customObject: true, label, motif: 'Custom1: Heart' },
      }));
  },
});
