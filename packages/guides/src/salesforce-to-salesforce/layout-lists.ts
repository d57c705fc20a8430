import type { Fact } from '../model/fact.ts';
import { sameId } from '../salesforce-id.ts';
import type { describedLayouts } from './facts/described-layouts.ts';
import type { layoutContents } from './facts/layout-contents.ts';
import type { LayoutInUse } from './facts/layouts.ts';
import { isObject, type RelatedList } from './facts/related-lists.ts';

type ValueOf<F> = F extends Fact<infer T> ? T : never;

/** What was seen of page layouts; null for a way in which nothing could be read. */
export interface SeenLayouts {
  readonly contents: ValueOf<typeof layoutContents> | null;
  readonly described: ValueOf<typeof describedLayouts> | null;
  readonly lists: readonly RelatedList[];
  /** The layouts that were asked for, in that order. */
  readonly inUse: readonly LayoutInUse[];
}

/** Whether a layout shows something: a name that nobody can identify proves neither. */
export type OnLayout = 'shown' | 'missing' | 'unknown';

const isNamed = ({ names }: { readonly names: readonly string[] }, name: string): boolean =>
  names.includes(name);

/** The related lists that the layouts of an object can show. */
export const listsOf = ({ lists }: SeenLayouts, layout: LayoutInUse): readonly RelatedList[] =>
  lists.filter(({ parent }) => isObject(layout.object, parent));

export const contentOf = ({ contents, inUse }: SeenLayouts, layout: LayoutInUse) =>
  contents?.find(({ fullName }) => fullName === layout.fullName) ??
  // Readings that were redacted have other names, and all of them in the order in which they were asked for.
  (contents?.length === inUse.length &&
  contents.every((one) => !inUse.some(({ fullName }) => fullName === one.fullName))
    ? contents[inUse.indexOf(layout)]
    : undefined);

export const describedOf = ({ described }: SeenLayouts, layout: LayoutInUse) =>
  described?.find(({ id }) => sameId(id, layout.id));

/**
 * Whether a layout shows a related list. It does where its Metadata names it as the catalog does, or its describe shows
 * the object. It certainly does not where every name on it is known to be another list's, or a describe that would show
 * the list does not.
 */
export const listOnLayout = (
  seen: SeenLayouts,
  layout: LayoutInUse,
  list: Pick<RelatedList, 'names' | 'of' | 'isDescribable'>,
): OnLayout => {
  const content = contentOf(seen, layout);
  const described = describedOf(seen, layout);
  if (content?.relatedLists.some(({ relatedList }) => isNamed(list, relatedList))) return 'shown';
  if (described?.relatedLists.some(({ name, sobject }) => sobject === list.of && isNamed(list, name)))
    return 'shown';
  const others = listsOf(seen, layout);
  if (content?.relatedLists.every(({ relatedList }) => others.some((other) => isNamed(other, relatedList))))
    return 'missing';
  return described && list.isDescribable ? 'missing' : 'unknown';
};
