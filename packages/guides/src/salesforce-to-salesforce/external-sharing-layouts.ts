import type { Fact } from '../model/fact.ts';
import type { LayoutInUse } from './facts/layouts.ts';
import type { seenLayouts } from './facts/seen-layouts.ts';
import { listOnLayout, listsOf, type OnLayout } from './layout-lists.ts';

type Found = typeof seenLayouts extends Fact<infer T> ? T : never;

const sharing = 'PartnerNetworkRecordConnection';

/** Whether each layout in use shows External Sharing. */
export const sharingOnLayouts = ({
  layouts,
  seen,
}: Found): readonly { readonly layout: LayoutInUse; readonly state: OnLayout }[] =>
  layouts.all.map((layout) => {
    const list = listsOf(seen, layout).find(({ of }) => of === sharing);
    return { layout, state: list ? listOnLayout(seen, layout, list) : 'unknown' };
  });
