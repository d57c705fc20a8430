import { useEffect, useRef, useState } from 'react';
import { useLaterWords } from '../../locales/useLaterWords.ts';
import { OrgWords } from '../../ui/OrgWords.tsx';

/** Renders the current choice. It takes the focus if it replaces the list that had it. */
export const Chosen = ({
  name,
  words,
  takeFocus,
  chooseAgain,
  leaveOut,
}: {
  name: string;
  words: { readonly chosen: string; readonly again: string };
  takeFocus: boolean;
  chooseAgain: () => void;
  leaveOut?: () => void;
}) => {
  const { line } = useLaterWords();
  const button = useRef<HTMLButtonElement>(null);
  const [takesFocus] = useState(takeFocus);
  useEffect(() => {
    if (takesFocus) button.current?.focus({ preventScroll: true });
  }, [takesFocus]);
  return (
    <p className="chosen" role="status">
      {/* No check mark: only the checks decide whether the choice is correct. */}
      <span>
        <span className="soft">{words.chosen}</span>{' '}
        <b>
          <OrgWords>{name}</OrgWords>
        </b>
      </span>
      <button ref={button} type="button" className="button" onClick={chooseAgain}>
        {words.again}
      </button>
      {leaveOut && (
        <button type="button" className="button" onClick={leaveOut}>
          {line('choice.leave-out')}
        </button>
      )}
    </p>
  );
};
