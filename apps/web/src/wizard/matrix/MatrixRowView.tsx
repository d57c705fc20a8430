import { memo } from 'react';
import { useWords } from '../../locales/Words.tsx';
import { Icon } from '../../ui/Icon.tsx';
import { OrgWords } from '../../ui/OrgWords.tsx';
import { visibleText } from '../../ui/visibleText.ts';
import { type AskedCell, canAsk, cellSigns, type MatrixRow } from './cells.ts';

interface Props {
  row: MatrixRow;
  columns: readonly string[];
  /** The table's way in by Tab; the arrow keys lead on from there. */
  tabStop: number;
  ask: (cell: AskedCell) => void;
}

/** One object or field. Remembered, as a table can have hundreds and an answer changes few. */
export const MatrixRowView = memo(({ row, columns, tabStop, ask }: Props) => {
  const { line } = useWords();
  return (
    <tr>
      <th scope="row">
        <OrgWords>{row.name}</OrgWords>
        {row.note && row.cells.length > 0 && <span className="row-note">{visibleText(row.note)}</span>}
      </th>
      {row.cells.length === 0 ? (
        <td colSpan={columns.length} className="row-note">
          {visibleText(row.note ?? '')}
        </td>
      ) : (
        row.cells.map((cell, at) => {
          const column = columns[at] ?? '';
          const { icon, tone, quiet } = cellSigns[cell.state];
          const state = line(`matrix.${cell.state}`);
          const sign = (
            <>
              <Icon name={icon} />
              <span className={quiet ? 'hidden-visually' : ''}>{state}</span>
            </>
          );
          return (
            <td key={column}>
              {canAsk(cell) ? (
                <button
                  type="button"
                  className={`cell ${tone}`}
                  tabIndex={at === tabStop ? 0 : -1}
                  aria-haspopup="dialog"
                  aria-label={line('matrix.cell', { row: visibleText(row.name), column, state })}
                  onClick={(event) => ask({ at: event.currentTarget, row: row.name, column, cell })}
                >
                  {sign}
                </button>
              ) : (
                <span className={`cell ${tone}`}>{sign}</span>
              )}
            </td>
          );
        })
      )}
    </tr>
  );
});
