import type { Message, StatementPart } from '../model/check.ts';
import type { LayoutInUse, Layouts } from './facts/layouts.ts';
import { allObjects, layoutPage, layoutsOfObject } from './layout-page.ts';
import type { Key } from './locales/en.ts';

/** A layout that a person has to look at, and what shows there. */
interface Unknown {
  readonly layout: LayoutInUse;
  readonly text: Message<Key>;
}

/** What a person has to look at. */
interface Open {
  readonly message: Message<Key>;
  /** A sentence and a link for each layout that could not be decided; further layouts are counted. */
  readonly parts: readonly StatementPart<Key>[];
}

/**
 * Returns what a person has to look at; null if everything was read.
 * @param unknown the layouts that could not be decided
 * @param count how many entries of them could not be identified
 * @param statement what the statement says of the layouts of an object that were not found, and of those beyond
 */
export const unreadLayouts = (
  { all, further, without }: Layouts,
  unknown: readonly Unknown[],
  count: number,
  statement: { readonly object: Key; readonly further: Key },
): Open | null => {
  const parts: StatementPart<Key>[] = [
    ...unknown.map(({ layout, text }) => ({ text, page: layoutPage(`${layout.object.name}/${layout.id}`) })),
    ...without.map((object) => ({
      text: { key: statement.object, params: { object } },
      page: layoutsOfObject(object),
    })),
    ...(further > 0
      ? [{ text: { key: statement.further, params: { count: further } }, page: allObjects }]
      : []),
  ];
  if (parts.length === 0) return null;
  if (without.length > 0)
    return { parts, message: { key: 'layouts.none', params: { objects: without, count: without.length } } };
  if (further > 0)
    return { parts, message: { key: 'layouts.further', params: { read: all.length, further } } };
  return { parts, message: { key: 'layouts.unknown', params: { count } } };
};
