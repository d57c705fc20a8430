import { useLaterWords } from '../../locales/useLaterWords.ts';
import { OrgWords } from '../../ui/OrgWords.tsx';
import { Popover } from '../../ui/Popover.tsx';
import { visibleText } from '../../ui/visibleText.ts';

import { type AskedCell, type CellState, cellSigns } from './cells.ts';

const withoutGranter = {
  granted: 'matrix.no-answer',
  missing: 'matrix.nobody',
  follows: 'matrix.by-itself',
  'not-needed': 'matrix.need-not',
  unknown: 'matrix.no-answer',
} as const satisfies Record<CellState, string>;

/** What the texts of a cell are; those of a permission that follows another one speak for themselves. */
const heading = {
  granted: 'matrix.by',
  missing: 'matrix.lost',
  follows: null,
  'not-needed': 'matrix.by',
  unknown: 'matrix.by',
} as const satisfies Record<CellState, string | null>;

/** Renders who grants one permission, next to its cell. */
export const GrantedBy = ({ asked, onClose }: { asked: AskedCell; onClose: () => void }) => {
  const { line } = useLaterWords();
  const { cell } = asked;
  const about = heading[cell.state];
  const title = line('matrix.which', { row: visibleText(asked.row), column: visibleText(asked.column) });
  return (
    <Popover anchor={asked.at} title={title} onClose={onClose}>
      <p className={`cell ${cellSigns[cell.state].tone}`}>{line(`matrix.${cell.state}`)}</p>
      {cell.grantedBy.length === 0 ? (
        <p className="soft">{line(withoutGranter[cell.state])}</p>
      ) : (
        <>
          {about && <p className="quiet">{line(about)}</p>}
          <ul className="granters">
            {cell.grantedBy.map((who) => (
              <li key={who}>
                <OrgWords>{who}</OrgWords>
              </li>
            ))}
          </ul>
        </>
      )}
    </Popover>
  );
};
