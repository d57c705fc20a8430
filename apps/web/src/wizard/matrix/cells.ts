import type { Evidence } from '@orgready/shared/document/evidence';
import type { IconName } from '../../ui/Icon.tsx';

export type Matrix = Extract<Evidence, { kind: 'matrix' }>;
export type MatrixGroup = Matrix['groups'][number];
export type MatrixRow = MatrixGroup['rows'][number];
export type MatrixCell = MatrixRow['cells'][number];
export type CellState = MatrixCell['state'];

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

/** Nothing more can be said of what is neither needed nor granted, so nothing can be asked. */
export const canAsk = (cell: MatrixCell): boolean => cell.state !== 'not-needed' || cell.grantedBy.length > 0;
