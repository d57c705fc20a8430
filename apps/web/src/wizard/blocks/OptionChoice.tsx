import type { Block } from '@orgready/shared/document/block';
import { useId } from 'react';
import { useWords } from '../../locales/Words.tsx';

type Option = Extract<Block, { kind: 'question' }>['options'][number];

/** Renders an option as a radio button. If something follows from choosing it, that is part of its description. */
export const OptionChoice = ({
  option,
  name,
  isChosen,
  takesFocus,
  choose,
}: {
  option: Option;
  /** Name of the group of radio buttons. */
  name: string;
  isChosen: boolean;
  takesFocus: boolean;
  choose: () => void;
}) => {
  const { line } = useWords();
  const id = useId();
  const { value, label, hint, detail, moreSteps, recommended } = option;
  const more = moreSteps === undefined ? undefined : line('question.more-steps', { count: moreSteps });
  const follows = [hint, detail, more].filter((text) => text !== undefined);
  const radio = (
    <label className="choice">
      <input
        type="radio"
        name={name}
        value={value}
        checked={isChosen}
        aria-describedby={follows.length > 0 ? id : undefined}
        onChange={choose}
        // biome-ignore lint/a11y/noAutofocus: only after “Change”, whose button the options replace
        autoFocus={takesFocus}
      />
      <span>{recommended ? line('question.recommended', { label }) : label}</span>
    </label>
  );
  if (follows.length === 0) return radio;
  return (
    <div className="card">
      {radio}
      <p id={id} className="soft">
        {follows.join(' ')}
      </p>
    </div>
  );
};
