import { useEffect, useState } from 'react';
import { useLaterWords } from '../../locales/useLaterWords.ts';
import { visibleText } from '../../ui/visibleText.ts';
import { type AskedCell, canAsk, cellsOf, type MatrixColumn, type MatrixGroup } from './cells.ts';
import { MatrixRowView } from './MatrixRowView.tsx';
import { keepTabStop, moveBetweenCells } from './moveBetweenCells.ts';

/** Initial number of rows per group: rows with gaps come first, and a hundred groups may be open. */
const begin = 20;
/** Up to this number of columns each cell shows its word; above it, only the icon if the columns fit side by side. */
const few = 5;
/** Number of rows added per frame, so that the page responds at once. */
const slice = 40;

/**
 * Renders the rows of one group under their columns, in a frame with its own scroll bars. It is a grid: one Tab stop,
 * and the arrow keys move between its cells.
 */
export const MatrixTable = ({
  group,
  columns,
  label,
  ask,
}: {
  group: MatrixGroup;
  columns: readonly MatrixColumn[];
  label: string;
  ask: (cell: AskedCell) => void;
}) => {
  const { line } = useLaterWords();
  const [all, setAll] = useState(false);
  const { rows } = group;
  const [drawn, setDrawn] = useState(begin);
  const shown = rows.slice(0, drawn);
  const left = all && drawn < rows.length;
  // biome-ignore lint/correctness/useExhaustiveDependencies: each slice schedules the next
  useEffect(() => {
    if (!left) return;
    const frame = requestAnimationFrame(() => setDrawn((count) => count + slice));
    return () => cancelAnimationFrame(frame);
  }, [left, drawn]);
  const asked = shown.map((row) => {
    const cell = cellsOf(row, columns).findIndex((one) => canAsk(one.cell));
    return cell < 0 ? undefined : cell;
  });
  const entrance = asked.findIndex((cell) => cell !== undefined);
  return (
    <>
      {/* Its cells take the focus, so that it scrolls by keyboard too. */}
      <div
        className={`scrolls matrix-frame${rows.length > begin ? ' long' : ''}${columns.length > few ? ' many' : ''}`}
      >
        {/* biome-ignore lint/a11y/noNoninteractiveElementToInteractiveRole: a table is what a grid is made of */}
        <table role="grid" aria-rowcount={rows.length + 1}>
          <caption className="hidden-visually">{label}</caption>
          <thead>
            <tr>
              <th scope="col">
                <span className="hidden-visually">{line('matrix.name')}</span>
              </th>
              {columns.map(({ name }) => (
                <th key={name} scope="col">
                  {visibleText(name)}
                </th>
              ))}
            </tr>
          </thead>
          <tbody onKeyDown={moveBetweenCells} onFocus={keepTabStop}>
            {shown.map((row, at) => (
              <MatrixRowView
                key={row.name}
                row={row}
                columns={columns}
                entrance={at === Math.max(0, entrance) ? (asked[at] ?? 'name') : undefined}
                ask={ask}
              />
            ))}
          </tbody>
        </table>
      </div>
      {!all && drawn < rows.length && (
        <p className="matrix-more no-print">
          <button type="button" className="link-button" onClick={() => setAll(true)}>
            {line('matrix.show', { count: rows.length })}
          </button>
        </p>
      )}
    </>
  );
};
