import { useWords } from '../../locales/Words.tsx';
import { StatusMark } from '../../ui/StatusMark.tsx';
import { visibleText } from '../../ui/visibleText.ts';
import type { BlockProps } from './BlockProps.ts';
import { ScreenRowView } from './ScreenRowView.tsx';
import './screen.css';

/** Renders a drawing of a Setup page with the control to change marked, and a caption with the same information. */
export const ScreenBlock = ({ block: { screen } }: BlockProps<'screen'>) => {
  const { line } = useWords();
  return (
    <figure className={screen.look === 'classic' ? 'screen classic' : 'screen'}>
      <div className="screen-frame" aria-hidden="true">
        <div className="screen-title">
          <span>{line('screen.setup')}</span>
          {visibleText(screen.title)}
        </div>
        {screen.rows.map((row, at) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: a row of a drawing is identified by its position
          <ScreenRowView key={at} row={row} />
        ))}
      </div>
      <figcaption className="quiet">
        <StatusMark mark="info" />
        <span>
          {line('screen.drawn')} {visibleText(screen.description)}
        </span>
      </figcaption>
    </figure>
  );
};
