import type { ScreenRow } from '@orgready/shared/document/task';
import { visibleText } from '../../ui/visibleText.ts';

/** Renders a list page of Setup with the row to choose marked. */
export const ScreenTable = ({ row }: { row: Extract<ScreenRow, { kind: 'table' }> }) => (
  <table className="drawn-table">
    <thead>
      <tr>
        {row.columns.map((column) => (
          <th key={column}>{visibleText(column)}</th>
        ))}
      </tr>
    </thead>
    <tbody>
      {row.rows.map((cells, at) => (
        <tr key={cells.join('\u0000')} className={at === row.markedRow ? 'marked' : ''}>
          {cells.map((cell, column) => (
            <td key={row.columns[column]}>{visibleText(cell)}</td>
          ))}
        </tr>
      ))}
    </tbody>
  </table>
);
