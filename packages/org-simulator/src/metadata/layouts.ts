import { isCustom } from '../org/objects.ts';
import type { Org } from '../org/org.ts';
import { recordId } from '../org/record-id.ts';
import { layoutFullName, layouts, listsOn, tokenOf } from '../schema/layouts.ts';
import { tabsOf } from '../schema/tabs.ts';
import type { Content, MetadataType } from './component.ts';

const relatedLists = (org: Org, layout: Parameters<typeof listsOn>[1]): Content[] =>
  listsOn(org, layout).map(({ list, columns }) => ({
    fields: list.columns.filter(({ field }) => columns.includes(field)).map(({ alias }) => alias),
    relatedList: tokenOf(org, list),
  }));

/** Page layouts, of which only the related lists are simulated. */
export const layout: MetadataType = {
  name: 'Layout',
  directory: 'layouts',
  suffix: 'layout',
  needs: null,
  components: (org) =>
    layouts.in(org).all.map((one) => ({
      fullName: layoutFullName(one),
      id: one.id,
      namespace: null,
      content: { relatedLists: relatedLists(org, one) },
    })),
};

/** Tabs of custom objects. */
export const customTab: MetadataType = {
  name: 'CustomTab',
  directory: 'tabs',
  suffix: 'tab',
  needs: null,
  components: (org) =>
    tabsOf(org)
      .filter(({ object }) => isCustom(object))
      .map(({ name }) => ({
        fullName: name,
        id: recordId('01r', org.id, name),
        namespace: null,
        content: { customObject: true, motif: 'Custom1: Heart' },
      })),
};
