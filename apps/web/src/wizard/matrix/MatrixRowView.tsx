import type { MatrixRow } from '@orgready/shared/document/matrix';
import { memo } from 'react';
import { useLaterWords } from '../../locales/useLaterWords.ts';
import { ExternalLink } from '../../ui/ExternalLink.tsx';
import { OrgWords } from '../../ui/OrgWords.tsx';
import { visibleText } from '../../ui/visibleText.ts';
import { type AskedCell, cellsOf, type MatrixColumn } from './cells.ts';
import { MatrixCellView } from './MatrixCellView.tsx';

interface Props {
  row: MatrixRow;
  columns: readonly MatrixColumn[];
  /** The grid's first Tab stop if it is in this row; the arrow keys move on from there. */
  entrance: number | 'name' | undefined;
  ask: (cell: AskedCell) => void;
}

/**
 * Renders one object or field. Memoized, because a table can have hundreds of rows and an answer changes only a few.
 */
export const MatrixRowView = memo(({ row, columns, entrance, ask }: Props) => {
  const { line } = useLaterWords();
  const cells = cellsOf(row, columns);
  const stop = entrance === 'name' ? 0 : -1;
  const name = <OrgWords>{row.name}</OrgWords>;
  return (
    <tr>
      <th scope="row" {...(row.href === null ? { tabIndex: stop } : {})}>
        {row.href === null ? (
          name
        ) : (
          <ExternalLink href={row.href} title={line('matrix.open')} tabIndex={stop}>
            {name}
          </ExternalLink>
        )}
        {row.label && <span className="row-note">{visibleText(row.label)}</span>}
        {row.note && cells.length > 0 && <span className="row-note">{visibleText(row.note)}</span>}
      </th>
      {cells.length === 0 ? (
        <td colSpan={Math.max(1, columns.length)} className="row-note" tabIndex={-1}>
          {visibleText(row.note ?? '')}
        </td>
      ) : (
        cells.map(({ column, cell }, at) => (
          <MatrixCellView
            key={column}
            row={row.name}
            column={column}
            cell={cell}
            isEntrance={at === entrance}
            ask={ask}
          />
        ))
      )}
    </tr>
  );
});
