import { useState } from 'react';
import { useWords } from '../locales/Words.tsx';
import { visibleText } from '../ui/visibleText.ts';

/** About six lines of the column. A list of a thousand fields in one statement would be pages of it. */
const long = 540;

/** One statement, as it was sent; a long one by its beginning, until all of it is asked for. */
export const AskedView = ({ asked }: { asked: string }) => {
  const { line } = useWords();
  const [all, setAll] = useState(false);
  if (asked.length <= long) return <p className="asked">{visibleText(asked)}</p>;
  return (
    <div className="asked">
      {/* Only what is seen is drawn: the browser would lay out what is clamped as well. */}
      <p className={all ? undefined : 'asked-start'}>{visibleText(all ? asked : asked.slice(0, long))}</p>
      <button type="button" className="link-button" onClick={() => setAll(!all)}>
        {all ? line('calls.less') : line('calls.all', { count: asked.length })}
      </button>
    </div>
  );
};
