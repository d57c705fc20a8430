import { useState } from 'react';
import { useLaterWords } from '../locales/useLaterWords.ts';
import { visibleText } from '../ui/visibleText.ts';

/** About six lines of the column. A statement with a thousand fields would fill pages. */
const long = 540;

/** Renders one statement as it was sent; a long one is cut off until the reader asks for all of it. */
export const AskedView = ({ asked }: { asked: string }) => {
  const { line } = useLaterWords();
  const [all, setAll] = useState(false);
  if (asked.length <= long) return <p className="asked">{visibleText(asked)}</p>;
  return (
    <div className="asked">
      {/* Only the visible part is rendered: the browser would also lay out clamped text. */}
      <p className={all ? undefined : 'asked-start'}>{visibleText(all ? asked : asked.slice(0, long))}</p>
      <button type="button" className="link-button" onClick={() => setAll(!all)}>
        {all ? line('calls.less') : line('calls.all', { count: asked.length })}
      </button>
    </div>
  );
};
