import type { MatrixCell } from '@orgready/shared/document/matrix';
import { useLaterWords } from '../../locales/useLaterWords.ts';
import { Icon } from '../../ui/Icon.tsx';
import { visibleText } from '../../ui/visibleText.ts';
import { type AskedCell, canAsk, cellSigns } from './cells.ts';

/**
 * Renders one permission of one row with its state as an icon and as text; its row and column are headers of the grid.
 * A press shows who grants it.
 */
export const MatrixCellView = ({
  row,
  column,
  cell,
  isEntrance,
  ask,
}: {
  row: string;
  column: string;
  cell: MatrixCell;
  /** Whether it is the first Tab stop of the grid. */
  isEntrance: boolean;
  ask: (cell: AskedCell) => void;
}) => {
  const { line } = useLaterWords();
  const { icon, tone, quiet } = cellSigns[cell.state];
  const state = line(`matrix.${cell.state}`);
  const isAsked = canAsk(cell);
  const sign = (
    <>
      <Icon name={icon} />
      {/* Shown if the columns do not fit side by side. */}
      <span className="cell-column">
        {quiet ? visibleText(column) : line('matrix.column', { column: visibleText(column) })}{' '}
      </span>
      <span className={quiet ? 'hidden-visually' : 'cell-word'}>{state}</span>
    </>
  );
  return (
    <td className={cell.state} {...(isAsked ? {} : { tabIndex: -1 })}>
      {isAsked ? (
        <button
          type="button"
          className={`cell ${tone}`}
          tabIndex={isEntrance ? 0 : -1}
          aria-haspopup="dialog"
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
