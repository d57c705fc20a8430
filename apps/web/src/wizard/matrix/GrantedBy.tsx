import { useWords } from '../../locales/Words.tsx';
import { OrgWords } from '../../ui/OrgWords.tsx';
import { Popover } from '../../ui/Popover.tsx';
import { visibleText } from '../../ui/visibleText.ts';

import { type AskedCell, type CellState, cellSigns } from './cells.ts';

const withoutGranter = {
  granted: 'matrix.no-answer',
  missing: 'matrix.nobody',
  wanted: 'matrix.nobody',
  'not-needed': 'matrix.need-not',
  unknown: 'matrix.no-answer',
} as const satisfies Record<CellState, string>;

/** Renders who grants one permission, next to its cell. */
export const GrantedBy = ({ asked, onClose }: { asked: AskedCell; onClose: () => void }) => {
  const { line } = useWords();
  const { cell } = asked;
  const title = line('matrix.which', { row: visibleText(asked.row), column: visibleText(asked.column) });
  return (
    <Popover anchor={asked.at} title={title} onClose={onClose}>
      <p className={`cell ${cellSigns[cell.state].tone}`}>{line(`matrix.${cell.state}`)}</p>
      {cell.grantedBy.length === 0 ? (
        <p className="soft">{line(withoutGranter[cell.state])}</p>
      ) : (
        <>
          <p className="quiet">{line('matrix.by')}</p>
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
