import type { ScreenRow } from '@orgready/shared/document/task';
import { useWords } from '../../locales/Words.tsx';
import { Icon } from '../../ui/Icon.tsx';
import { visibleText } from '../../ui/visibleText.ts';
import { Wanted } from './Wanted.tsx';

/** Renders a select or text box with the org's current value, and the wanted value under it. */
export const ScreenField = ({ row }: { row: Extract<ScreenRow, { kind: 'field' }> }) => {
  const { line } = useWords();
  const isSet = row.wanted !== null && row.value === row.wanted;
  return (
    <div className="drawn-field">
      <span className="drawn-label">{visibleText(row.label)}</span>
      <span className="drawn-value">
        <span className={row.marked && !isSet ? 'drawn-box marked' : 'drawn-box'}>
          {row.value === null ? <span className="drawn-blank" /> : visibleText(row.value)}
          {row.control === 'select' && <Icon name="down" />}
        </span>
        {row.wanted !== null && (
          <Wanted isSet={isSet}>
            {line(row.control === 'select' ? 'screen.select' : 'screen.text', {
              value: visibleText(row.wanted),
            })}
          </Wanted>
        )}
      </span>
    </div>
  );
};
