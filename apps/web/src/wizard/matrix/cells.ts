import type { Matrix, MatrixCell, MatrixRow } from '@orgready/shared/document/matrix';
import type { IconName } from '../../ui/Icon.tsx';

export type MatrixGroup = Matrix['groups'][number];
export type CellState = MatrixCell['state'];

/** A right that some row needs or has: `at` is its place among the row's cells. */
export interface MatrixColumn {
  readonly name: string;
  readonly at: number;
}

/** The columns with something to say; one in which nothing is needed would only push the others out of sight. */
export const columnsOf = ({ columns, groups }: Matrix): readonly MatrixColumn[] =>
  columns.flatMap((name, at) =>
    groups.some(({ rows }) =>
      rows.some(({ cells }) => cells[at] !== undefined && cells[at].state !== 'not-needed'),
    )
      ? [{ name, at }]
      : [],
  );

/** The one cell whose granters are asked about. */
export interface AskedCell {
  readonly at: HTMLElement;
  readonly row: string;
  readonly column: string;
  readonly cell: MatrixCell;
}

/** Shape and colour of each state; `tone` is one of the marks' colours. `quiet` says its word to screen readers only. */
export const cellSigns: {
  readonly [S in CellState]: { readonly icon: IconName; readonly tone: string; readonly quiet: boolean };
} = {
  granted: { icon: 'check', tone: 'passed', quiet: true },
  missing: { icon: 'alert', tone: 'failed', quiet: false },
  wanted: { icon: 'ring', tone: 'untested', quiet: false },
  'not-needed': { icon: 'dash', tone: 'inapplicable', quiet: true },
  unknown: { icon: 'question', tone: 'unknown', quiet: false },
};

/** The cells of a row that are drawn, each with its column; none for a row that is not in the org. */
export const cellsOf = (
  row: MatrixRow,
  columns: readonly MatrixColumn[],
): readonly { readonly column: string; readonly cell: MatrixCell }[] =>
  columns.flatMap(({ name, at }) => {
    const cell = row.cells[at];
    return cell ? [{ column: name, cell }] : [];
  });

/** Nothing more can be said of what is neither needed nor granted, so nothing can be asked. */
export const canAsk = (cell: MatrixCell): boolean => cell.state !== 'not-needed' || cell.grantedBy.length > 0;
