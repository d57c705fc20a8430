import type { FocusEvent, KeyboardEvent } from 'react';

/** Row and column offset of each key. */
const steps: Readonly<Record<string, readonly [number, number]>> = {
  ArrowDown: [1, 0],
  ArrowUp: [-1, 0],
  ArrowRight: [0, 1],
  ArrowLeft: [0, -1],
};

/** Returns what takes the focus for a cell: its link or button, otherwise the cell itself. */
const stopOf = (cell: HTMLTableCellElement | undefined): HTMLElement | undefined =>
  cell?.querySelector<HTMLElement>('a, button') ?? cell;

/** Returns the cell of a row at this column; a row of fewer cells has its last one there. */
const cellAt = (row: HTMLTableRowElement | undefined, column: number): HTMLTableCellElement | undefined =>
  column < 0 ? undefined : row?.cells[Math.min(column, row.cells.length - 1)];

/** Moves the focus with the arrow keys, Home, and End between the cells of a grid. */
export const moveBetweenCells = (event: KeyboardEvent<HTMLTableSectionElement>): void => {
  const from = (event.target as HTMLElement).closest<HTMLTableCellElement>('th, td');
  const row = from?.closest('tr');
  if (!from || !row) return;
  const find = (): HTMLElement | undefined => {
    if (event.key === 'Home') return stopOf(row.cells[0]);
    if (event.key === 'End') return stopOf([...row.cells].at(-1));
    const step = steps[event.key];
    if (!step) return undefined;
    return stopOf(cellAt(event.currentTarget.rows[row.sectionRowIndex + step[0]], from.cellIndex + step[1]));
  };
  const found = find();
  if (!found) return;
  event.preventDefault();
  found.focus();
};

/** Makes the last focused cell the grid's only Tab stop. */
export const keepTabStop = (event: FocusEvent<HTMLTableSectionElement>): void => {
  for (const before of event.currentTarget.querySelectorAll<HTMLElement>('[tabindex="0"]'))
    before.tabIndex = -1;
  (event.target as HTMLElement).tabIndex = 0;
};
