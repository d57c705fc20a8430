import type { ScreenRow } from '@orgready/shared/document/block';
import { useWords } from '../../locales/Words.tsx';
import { Icon } from '../../ui/Icon.tsx';
import { visibleText } from '../../ui/visibleText.ts';

/** Renders a select or text box with the org's current value, and the required value under the marked one. */
export const ScreenField = ({ row }: { row: Extract<ScreenRow, { kind: 'field' }> }) => {
  const { line } = useWords();
  // An unknown value is empty: the required value would look like the current one.
  const shown = row.value ?? (row.marked ? null : row.wanted);
  const right = row.wanted !== null && row.value === row.wanted;
  return (
    <div className="drawn-field">
      <span className="drawn-label">{visibleText(row.label)}</span>
      <span className="drawn-value">
        <span className={row.marked ? 'drawn-box marked' : 'drawn-box'}>
          {shown === null ? <span className="drawn-blank" /> : visibleText(shown)}
          {row.control === 'select' && <Icon name="down" />}
        </span>
        {row.marked && row.wanted !== null && (
          <span className={right ? 'drawn-wanted right' : 'drawn-wanted'}>
            <Icon name={right ? 'check' : 'next'} />
            <span>
              {right
                ? line('screen.right')
                : line(`screen.${row.control}`, { value: visibleText(row.wanted) })}
            </span>
          </span>
        )}
      </span>
    </div>
  );
};
