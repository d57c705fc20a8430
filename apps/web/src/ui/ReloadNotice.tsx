import { useEffect, useState } from 'react';
import { useLaterRelease } from '../api/release.ts';
import { useWords } from '../locales/Words.tsx';
import { followTyping, holdsTypedText } from './typedText.ts';
import './reload-notice.css';

/**
 * Renders one notice that a new release was deployed. Nothing reloads automatically, and the first press does not
 * reload if typed text would be lost.
 */
export const ReloadNotice = () => {
  const { line } = useWords();
  const later = useLaterRelease();
  const [closed, setClosed] = useState(false);
  const [warned, setWarned] = useState(false);
  useEffect(followTyping, []);
  return (
    <div role="status" className="no-print">
      {later && !closed && (
        <div className="notice reload-notice">
          <div className="notice-body stack tight">
            <span>
              {warned ? line('release.typed') : line('release.later', { product: line('product') })}
            </span>
            <span className="row">
              <button
                type="button"
                className="button"
                onClick={() => {
                  if (!warned && holdsTypedText()) setWarned(true);
                  else location.reload();
                }}
              >
                {line('release.reload')}
              </button>
              <button type="button" className="link-button" onClick={() => setClosed(true)}>
                {line('release.close')}
              </button>
            </span>
          </div>
        </div>
      )}
    </div>
  );
};
