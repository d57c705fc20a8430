import type { Matrix, MatrixCell, MatrixRow } from '@orgready/shared/document/matrix';
import type { IconName } from '../../ui/Icon.tsx';

export type MatrixGroup = Matrix['groups'][number];
export type CellState = MatrixCell['state'];

/** A permission that a row needs or has; `at` is its index in the row's cells. */
export interface MatrixColumn {
  readonly name: string;
  readonly at: number;
}

/** Returns the columns with any content. A column in which nothing is needed would only take up space. */
export const columnsOf = ({ columns, groups }: Matrix): readonly MatrixColumn[] =>
  columns.flatMap((name, at) =>
    groups.some(({ rows }) =>
      rows.some(({ cells }) => cells[at] !== undefined && cells[at].state !== 'not-needed'),
    )
      ? [{ name, at }]
      : [],
  );

/** The cell whose granting permission sets and profiles are shown. */
export interface AskedCell {
  readonly at: HTMLElement;
  readonly row: string;
  readonly column: string;
  readonly cell: MatrixCell;
}

/**
 * Icon and color of each state; `tone` is one of the marks' colors. With `quiet`, the word is for screen readers
 * only.
 */
export const cellSigns: {
  readonly [S in CellState]: { readonly icon: IconName; readonly tone: string; readonly quiet: boolean };
} = {
  granted: { icon: 'check', tone: 'passed', quiet: true },
  missing: { icon: 'alert', tone: 'failed', quiet: false },
  follows: { icon: 'ring', tone: 'untested', quiet: false },
  'not-needed': { icon: 'dash', tone: 'inapplicable', quiet: true },
  unknown: { icon: 'question', tone: 'unknown', quiet: false },
};

/** Returns the visible cells of a row with their columns; empty for a row that is not in the org. */
export const cellsOf = (
  row: MatrixRow,
  columns: readonly MatrixColumn[],
): readonly { readonly column: string; readonly cell: MatrixCell }[] =>
  columns.flatMap(({ name, at }) => {
    const cell = row.cells[at];
    return cell ? [{ column: name, cell }] : [];
  });

/** Returns whether a cell has details: a permission that is neither needed nor granted has none. */
export const canAsk = (cell: MatrixCell): boolean => cell.state !== 'not-needed' || cell.grantedBy.length > 0;
