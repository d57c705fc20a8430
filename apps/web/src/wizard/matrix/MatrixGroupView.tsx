import { memo, useState } from 'react';
import { useLaterWords } from '../../locales/useLaterWords.ts';
import { Icon } from '../../ui/Icon.tsx';
import { OrgWords } from '../../ui/OrgWords.tsx';
import { visibleText } from '../../ui/visibleText.ts';
import type { AskedCell, MatrixColumn, MatrixGroup } from './cells.ts';
import { MatrixTable } from './MatrixTable.tsx';

/** Renders one object and the number of its missing permissions. Its rows are rendered only while it is open. */
export const MatrixGroupView = memo(
  ({
    group,
    columns,
    startsOpen,
    ask,
  }: {
    group: MatrixGroup;
    columns: readonly MatrixColumn[];
    /** Whether it is open initially; the reader can change that. */
    startsOpen: boolean;
    ask: (cell: AskedCell) => void;
  }) => {
    const { line } = useLaterWords();
    const [open, setOpen] = useState(startsOpen);
    const full = group.gaps === 0 && group.note === null;
    return (
      <details className="matrix-group" open={open}>
        {/* biome-ignore lint/a11y/noStaticElementInteractions: a summary is a button by nature, keys included */}
        <summary
          onClick={(event) => {
            // Toggled here instead of by the browser, so that the first frame already contains the rows.
            event.preventDefault();
            setOpen(!open);
          }}
        >
          <Icon name="down" className="matrix-arrow" />
          <span className="matrix-name">
            <OrgWords>{group.name}</OrgWords>
            {group.label && (
              <span className="quiet">
                {' '}
                <OrgWords>{group.label}</OrgWords>
              </span>
            )}
          </span>
          <span className="matrix-state">
            {group.gaps > 0 && (
              <span className="word failed">{line('matrix.gaps', { count: group.gaps })}</span>
            )}
            {full && <span className="word passed">{line('matrix.all-there')}</span>}
            {group.rows.length > 0 && (
              <span className="quiet">{line('matrix.rows', { count: group.rows.length })}</span>
            )}
          </span>
        </summary>
        {open && group.note && <p className="matrix-note soft">{visibleText(group.note)}</p>}
        {open && group.rows.length > 0 && (
          <MatrixTable group={group} columns={columns} label={visibleText(group.name)} ask={ask} />
        )}
      </details>
    );
  },
);
