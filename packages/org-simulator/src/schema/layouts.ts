import { z } from 'zod';
import type { Profile } from '../org/access.ts';
import { drawnName } from '../org/drawn-name.ts';
import { listOf } from '../org/list-of.ts';
import { entityDurableId, type OrgObject } from '../org/objects.ts';
import type { Org } from '../org/org.ts';
import { definePart, unknownNames } from '../org/part.ts';
import { recordId } from '../org/record-id.ts';
import { orgObjects } from './org-objects.ts';
import { profiles } from './profiles.ts';
import { type RelatedList, relatedListsOf } from './related-lists.ts';
import {
  audit,
  audited,
  complex,
  defineTable,
  hasAnyOf,
  id,
  lookup,
  nillable,
  picklist,
  text,
} from './table.ts';

const listOnLayout = z.strictObject({
  /** API name of the object whose records are listed; PartnerNetworkRecordConnection for External Sharing. */
  of: z.string(),
  /** API names of the fields shown as columns; `ConnectionReceived` and `ConnectionSent` for those two. */
  columns: listOf(z.string()).default([]),
});
type ListOnLayout = z.output<typeof listOnLayout>;

const declaredLayout = z.strictObject({
  /** API name of the object. */
  object: z.string(),
  name: z.string(),
  /** Profiles that see it; absent: those that no other layout of the object names. */
  profiles: listOf(z.string()).exactOptional(),
  relatedLists: listOf(listOnLayout).default([]),
});

export interface Layout {
  readonly id: string;
  readonly object: OrgObject;
  readonly name: string;
  readonly profiles: readonly string[] | null;
  relatedLists: readonly ListOnLayout[];
}

export const layouts = definePart({
  state: {
    /** Page layouts; an object of which none is declared has one without related lists. */
    layouts: listOf(declaredLayout).default([]),
  },
  quirks: {
    /** Metadata names the related lists of layouts otherwise than `RelatedListDefinition` does. */
    otherLayoutNames: z.boolean().default(false),
    /** The layouts in describes leave External Sharing out. */
    externalSharingUndescribed: z.boolean().default(false),
  },
  start: (declared, org): { all: readonly Layout[] } => {
    orgObjects.in(org);
    profiles.in(org);
    return {
      all: org.objects.flatMap((object) => {
        const own = declared.layouts.filter((one) => one.object === object.name);
        const given = own.length > 0 ? own : [{ name: `${object.label} Layout`, relatedLists: [] }];
        return given.map((one) => ({
          id: recordId('00h', org.id, `${object.name} ${one.name}`),
          object,
          name: one.name,
          profiles: ('profiles' in one ? one.profiles : undefined) ?? null,
          relatedLists: one.relatedLists,
        }));
      }),
    };
  },
  faults: (declared, org) => [
    ...unknownNames(
      'object',
      declared.layouts.map(({ object }) => object),
      new Set(org.objects.map(({ name }) => name)),
    ),
    ...unknownNames(
      'profile',
      declared.layouts.flatMap((one) => one.profiles ?? []),
      new Set(org.access.profiles.map(({ name }) => name)),
    ),
  ],
});

/** The layout of an object that a profile sees. */
export const layoutFor = (org: Org, object: OrgObject, profile: Profile): Layout | undefined => {
  const own = layouts.in(org).all.filter((one) => one.object === object);
  return (
    own.find((one) => one.profiles?.includes(profile.name)) ??
    own.find((one) => one.profiles === null) ??
    own[0]
  );
};

/** The related lists on a layout, each with its entry in the catalog; those of a feature that is off are not there. */
export const listsOn = (
  org: Org,
  layout: Layout,
): readonly (ListOnLayout & { readonly list: RelatedList })[] =>
  layout.relatedLists.flatMap((one) => {
    const list = relatedListsOf(org, layout.object).find(({ of }) => of === one.of);
    return list ? [{ ...one, list }] : [];
  });

/** The name of a related list in the Metadata of a layout. */
export const tokenOf = (org: Org, list: RelatedList): string =>
  layouts.declaredIn(org).quirks.otherLayoutNames
    ? drawnName(org.id, 'M', `${list.parent} ${list.of} token`)
    : list.name;

/** Parentheses and the like are written as in an address. */
export const layoutFullName = ({ object, name }: Layout): string =>
  `${object.name}-${name.replace(/[^\w .-]/g, (char) => encodeURIComponent(char).replace(/[()!'*]/g, (one) => `%${one.charCodeAt(0).toString(16).toUpperCase()}`))}`;

/** Which profile sees which layout of an object, without record types. */
export const profileLayout = defineTable({
  apis: ['tooling'],
  name: 'ProfileLayout',
  label: 'Profile Layout',
  keyPrefix: '01G',
  shownTo: hasAnyOf('ViewSetup'),
  fields: [
    id('Profile Layout ID'),
    lookup('LayoutId', 'Layout ID', ['Layout']),
    lookup('ProfileId', 'Profile ID', ['Profile']),
    lookup('RecordTypeId', 'Record Type ID', ['RecordType'], nillable),
    text('TableEnumOrId', 'Table'),
    ...audit,
  ],
  rows: (viewer) => {
    const { org } = viewer;
    return org.objects.flatMap((object) =>
      org.access.profiles.flatMap((profile) => {
        const layout = layoutFor(org, object, profile);
        return layout
          ? [
              {
                Id: recordId('01G', org.id, `${object.name} ${profile.name}`),
                LayoutId: layout.id,
                ProfileId: profile.id,
                RecordTypeId: null,
                TableEnumOrId: entityDurableId(org.id, object),
                ...audited(viewer),
              },
            ]
          : [];
      }),
    );
  },
});

export const layout = defineTable({
  apis: ['tooling'],
  name: 'Layout',
  label: 'Layout',
  keyPrefix: '00h',
  shownTo: hasAnyOf('ViewSetup'),
  ofOneRow: ['FullName', 'Metadata'],
  fields: [
    id('Layout ID'),
    text('Name', 'Name', nillable),
    text('NamespacePrefix', 'Namespace Prefix', nillable),
    text('TableEnumOrId', 'Table'),
    lookup('EntityDefinitionId', 'Entity Definition ID', ['EntityDefinition'], { type: 'string' }),
    picklist('LayoutType', 'Layout Type', ['GlobalQuickActionList', 'ProcessDefinition', 'Standard']),
    text('ManageableState', 'Manageable State', nillable),
    ...audit.filter(({ name }) => name !== 'SystemModstamp'),
    text('FullName', 'Full Name', nillable),
    complex('Metadata', 'Metadata'),
  ],
  rows: (viewer) => {
    const { SystemModstamp: _, ...seen } = audited(viewer);
    return layouts.in(viewer.org).all.map((one) => ({
      Id: one.id,
      Name: one.name,
      NamespacePrefix: null,
      TableEnumOrId: entityDurableId(viewer.org.id, one.object),
      EntityDefinitionId: entityDurableId(viewer.org.id, one.object),
      LayoutType: 'Standard',
      ManageableState: 'unmanaged',
      ...seen,
      FullName: layoutFullName(one),
      Metadata: null,
    }));
  },
});
