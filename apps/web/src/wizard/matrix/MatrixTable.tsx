import { useEffect, useState } from 'react';
import { useWords } from '../../locales/Words.tsx';
import { visibleText } from '../../ui/visibleText.ts';
import { type AskedCell, canAsk, type MatrixGroup } from './cells.ts';
import { MatrixRowView } from './MatrixRowView.tsx';
import { keepTabStop, moveBetweenCells } from './moveBetweenCells.ts';

/** How many rows a group begins with: those with gaps come first, and a hundred groups may be open. */
const begin = 20;
/** How many more are drawn with each picture, so that a press is answered at once. */
const slice = 40;

/** The rows of one group under their columns, in a frame that scrolls by itself. */
export const MatrixTable = ({
  group,
  columns,
  label,
  ask,
}: {
  group: MatrixGroup;
  columns: readonly string[];
  label: string;
  ask: (cell: AskedCell) => void;
}) => {
  const { line } = useWords();
  const [all, setAll] = useState(false);
  const { rows } = group;
  const [drawn, setDrawn] = useState(begin);
  const shown = rows.slice(0, drawn);
  const left = all && drawn < rows.length;
  // biome-ignore lint/correctness/useExhaustiveDependencies: each slice asks for the next
  useEffect(() => {
    if (!left) return;
    const frame = requestAnimationFrame(() => setDrawn((count) => count + slice));
    return () => cancelAnimationFrame(frame);
  }, [left, drawn]);
  const entrance = shown.findIndex((row) => row.cells.some(canAsk));
  return (
    <>
      {/* biome-ignore lint/a11y/useSemanticElements: not a form's fieldset, and a hundred landmarks help nobody */}
      <div
        className={rows.length > begin ? 'scrolls matrix-frame long' : 'scrolls matrix-frame'}
        role="group"
        // biome-ignore lint/a11y/noNoninteractiveTabindex: a frame that scrolls must be reachable by keyboard
        tabIndex={0}
        aria-label={label}
      >
        <table>
          <thead>
            <tr>
              <th scope="col">
                <span className="hidden-visually">{line('matrix.name')}</span>
              </th>
              {columns.map((column) => (
                <th key={column} scope="col">
                  {visibleText(column)}
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
                tabStop={at === entrance ? row.cells.findIndex(canAsk) : -1}
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
