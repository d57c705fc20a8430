import type { ScreenRow } from '@orgready/shared/document/task';
import { useWords } from '../../locales/Words.tsx';
import { visibleText } from '../../ui/visibleText.ts';
import { Wanted } from './Wanted.tsx';

/** Renders radio buttons: the current one is filled, the wanted one is marked. */
export const ScreenChoice = ({ row }: { row: Extract<ScreenRow, { kind: 'choice' }> }) => {
  const { line } = useWords();
  return (
    <div className="drawn-field">
      <span className="drawn-label">{visibleText(row.label)}</span>
      <span className="drawn-options">
        {row.options.map((option) => {
          const isWanted = option === row.wanted;
          const isNow = option === row.value;
          return (
            <span key={option} className="drawn-value">
              <span className={isWanted && !isNow ? 'drawn-option marked' : 'drawn-option'}>
                <span className={isNow ? 'drawn-radio chosen' : 'drawn-radio'} />
                {visibleText(option)}
              </span>
              {isWanted && <Wanted isSet={isNow}>{line('screen.choose')}</Wanted>}
            </span>
          );
        })}
      </span>
    </div>
  );
};
