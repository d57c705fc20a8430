import { useEffect, useRef } from 'react';
import { useWords } from '../../locales/Words.tsx';
import { Icon } from '../../ui/Icon.tsx';
import { OrgWords } from '../../ui/OrgWords.tsx';

/** The user chosen so far. Takes the focus where it stands in for the list that had it. */
export const ChosenUser = ({
  user,
  takeFocus,
  chooseAgain,
}: {
  user: { id: string; name: string };
  takeFocus: boolean;
  chooseAgain: () => void;
}) => {
  const { line } = useWords();
  const button = useRef<HTMLButtonElement>(null);
  useEffect(() => {
    if (takeFocus) button.current?.focus({ preventScroll: true });
  }, [takeFocus]);
  return (
    <p className="chosen-user" role="status">
      <Icon name="check" />
      <span>
        <span className="hidden-visually">{line('users.chosen')} </span>
        <b>
          <OrgWords>{user.name}</OrgWords>
        </b>
      </span>
      <button ref={button} type="button" className="button" onClick={chooseAgain}>
        {line('users.again')}
      </button>
    </p>
  );
};
