import type { Screen } from '@orgready/shared/document/task';
import { useWords } from '../../locales/Words.tsx';
import { StatusMark } from '../../ui/StatusMark.tsx';
import { visibleText } from '../../ui/visibleText.ts';
import { asksNothing } from './asksNothing.ts';
import { ScreenRowView } from './ScreenRowView.tsx';
import { todoOf } from './todoOf.ts';
import { useDrawnRows } from './useDrawnRows.ts';
import './screen.css';

/** Renders a drawing of a Setup page with the controls to change marked, and a caption with the same information. */
export const ScreenView = ({
  screen,
  isFixed = false,
}: {
  screen: Screen;
  /** True if the checks that ask for it have passed. */
  isFixed?: boolean;
}) => {
  const { line } = useWords();
  const rows = useDrawnRows(isFixed ? screen.rows.map(asksNothing) : screen.rows);
  const words = rows.flatMap((row) => todoOf(row, line));
  return (
    <figure className={screen.look === 'classic' ? 'screen classic' : 'screen'}>
      <div className="screen-frame" aria-hidden="true">
        <div className="screen-title">
          <span>{line('screen.setup')}</span>
          {visibleText(screen.title)}
          {screen.record !== null && <b> {visibleText(screen.record)}</b>}
        </div>
        {rows.map((row, at) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: a row of a drawing is identified by its position
          <ScreenRowView key={at} row={row} />
        ))}
      </div>
      <figcaption className="quiet">
        <StatusMark mark="info" />
        <span>
          {line('screen.drawn')} {visibleText(screen.description)}
          {words.length > 0 && (
            <span className="hidden-visually">
              {words.map((one) => (
                <span key={one}> {visibleText(one)}</span>
              ))}
            </span>
          )}
        </span>
      </figcaption>
    </figure>
  );
};
