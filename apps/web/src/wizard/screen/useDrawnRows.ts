import type { ScreenRow } from '@orgready/shared/document/task';
import { useState } from 'react';

type Boxes = Extract<ScreenRow, { kind: 'boxes' }>;

/** Returns each row of checkboxes by its heading and label: two objects may have fields of one name. */
const byPlace = ({ rows }: Boxes): ReadonlyMap<string, Boxes['rows'][number]> => {
  let heading = '';
  return new Map(
    rows.map((row) => {
      if (row.boxes.length === 0) heading = row.label;
      return [JSON.stringify([heading, row.label]), row];
    }),
  );
};

/** Returns the boxes drawn first, as they are now: one that was to change and is no longer listed has changed. */
const follow = (first: Boxes, now: Boxes): Boxes => {
  const [known, current] = [byPlace(first), byPlace(now)];
  const others = [...current].filter(([place, { boxes }]) => boxes.length > 0 && !known.has(place));
  return {
    ...first,
    more: now.more + others.length,
    rows: [...known].map(
      ([place, row]) =>
        current.get(place) ?? {
          ...row,
          boxes: row.boxes.map(
            (box) => box && (box.wanted ? { checked: box.checked !== true, wanted: false } : box),
          ),
        },
    ),
  };
};

const isOpen = (row: ScreenRow): boolean =>
  row.kind === 'boxes' && row.rows.some(({ boxes }) => boxes.some((box) => box?.wanted));

/**
 * Returns whether a row is open that was not drawn before. Rows that were counted instead of drawn wait until the drawn
 * ones are checked.
 */
const hasMore = (before: ScreenRow | undefined, now: ScreenRow): boolean => {
  if (now.kind !== 'boxes' || !isOpen(now)) return false;
  if (before?.kind !== 'boxes') return true;
  if (before.more > 0 && isOpen(follow(before, now))) return false;
  const known = byPlace(before);
  return [...byPlace(now).keys()].some((place) => !known.has(place));
};

/**
 * Returns the rows of a drawing such that checkboxes keep their place while the reader watches them being checked, and
 * a box that is found missing later is added.
 */
export const useDrawnRows = (rows: readonly ScreenRow[]): readonly ScreenRow[] => {
  const [first, setFirst] = useState(rows);
  if (first.length !== rows.length || rows.some((row, at) => hasMore(first[at], row))) {
    setFirst(rows);
    return rows;
  }
  return rows.map((row, at) => {
    const before = first[at];
    return row.kind === 'boxes' && before?.kind === 'boxes' && isOpen(before) ? follow(before, row) : row;
  });
};
