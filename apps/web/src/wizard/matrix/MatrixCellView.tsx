import type { MatrixCell } from '@orgready/shared/document/matrix';
import { useWords } from '../../locales/Words.tsx';
import { Icon } from '../../ui/Icon.tsx';
import { visibleText } from '../../ui/visibleText.ts';
import { type AskedCell, canAsk, cellSigns } from './cells.ts';

/** One right of one row, with its state as a sign and in words; opens who grants it. */
export const MatrixCellView = ({
  row,
  column,
  cell,
  isTabStop,
  ask,
}: {
  row: string;
  column: string;
  cell: MatrixCell;
  isTabStop: boolean;
  ask: (cell: AskedCell) => void;
}) => {
  const { line } = useWords();
  const { icon, tone, quiet } = cellSigns[cell.state];
  const state = line(`matrix.${cell.state}`);
  const sign = (
    <>
      <Icon name={icon} />
      {/* Where the columns do not fit beside each other, each cell says which it is. */}
      <span className="cell-column">
        {quiet ? visibleText(column) : line('matrix.column', { column: visibleText(column) })}{' '}
      </span>
      <span className={quiet ? 'hidden-visually' : 'cell-word'}>{state}</span>
    </>
  );
  return (
    <td className={cell.state}>
      {canAsk(cell) ? (
        <button
          type="button"
          className={`cell ${tone}`}
          tabIndex={isTabStop ? 0 : -1}
          aria-haspopup="dialog"
          aria-label={line('matrix.cell', { row: visibleText(row), column: visibleText(column), state })}
          onClick={(event) => ask({ at: event.currentTarget, row, column, cell })}
        >
          {sign}
        </button>
      ) : (
        <span className={`cell ${tone}`}>{sign}</span>
      )}
    </td>
  );
};
