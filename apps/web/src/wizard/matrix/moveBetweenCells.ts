import type { FocusEvent, KeyboardEvent } from 'react';

/** Row and column offset of each key. */
const steps: Readonly<Record<string, readonly [number, number]>> = {
  ArrowDown: [1, 0],
  ArrowUp: [-1, 0],
  ArrowRight: [0, 1],
  ArrowLeft: [0, -1],
};

const stops = 'a, button';

/**
 * Moves the focus with the arrow keys, Home and End between the buttons in a table's cells; skips cells without one.
 */
export const moveBetweenCells = (event: KeyboardEvent<HTMLTableSectionElement>): void => {
  const from = (event.target as HTMLElement).closest<HTMLTableCellElement>('th, td');
  const row = from?.closest('tr');
  if (!from || !row) return;
  const stopAt = (at: number, column: number) =>
    event.currentTarget.rows[at]?.cells[column]?.querySelector<HTMLElement>(stops) ?? null;
  const find = (): HTMLElement | null => {
    if (event.key === 'Home') return row.querySelector<HTMLElement>(stops);
    if (event.key === 'End') return [...row.querySelectorAll<HTMLElement>(stops)].at(-1) ?? null;
    const [down, right] = steps[event.key] ?? [0, 0];
    if (down === 0 && right === 0) return null;
    let [at, column] = [row.sectionRowIndex + down, from.cellIndex + right];
    while (at >= 0 && at < event.currentTarget.rows.length && column >= 0 && column < row.cells.length) {
      const stop = stopAt(at, column);
      if (stop) return stop;
      at += down;
      column += right;
    }
    return null;
  };
  const found = find();
  if (!found) return;
  event.preventDefault();
  found.focus();
};

/** Makes the last focused cell the table's only Tab stop. */
export const keepTabStop = (event: FocusEvent<HTMLTableSectionElement>): void => {
  for (const before of event.currentTarget.querySelectorAll<HTMLElement>('[tabindex="0"]'))
    before.tabIndex = -1;
  (event.target as HTMLElement).tabIndex = 0;
};
