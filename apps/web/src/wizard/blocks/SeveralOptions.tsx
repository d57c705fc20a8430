import type { Block } from '@orgready/shared/document/block';
import { useState } from 'react';

/** Renders check boxes of which any number can be checked; each press saves all checked ones. */
export const SeveralOptions = ({
  block,
  save,
}: {
  block: Extract<Block, { kind: 'question' }>;
  /** @param answer all checked options, separated by commas; null if there are none. */
  save: (answer: string | null, settled: () => void) => void;
}) => {
  // Kept locally after a press: the answer is refetched only a moment later, and the marks must not flicker.
  const [picked, setPicked] = useState<string | null>();
  const answer = picked === undefined ? block.answer : picked;
  const chosen = answer === null ? [] : answer.split(',');
  const toggle = (value: string, isChosen: boolean) => {
    const values = isChosen ? [...chosen, value] : chosen.filter((one) => one !== value);
    const next = values.length > 0 ? values.join(',') : null;
    setPicked(next);
    save(next, () => setPicked((current) => (current === next ? undefined : current)));
  };
  return block.options.map((option) => (
    <label key={option.value} className="choice">
      <input
        type="checkbox"
        name={block.id}
        value={option.value}
        checked={chosen.includes(option.value)}
        onChange={({ target }) => toggle(option.value, target.checked)}
      />
      {option.label}
    </label>
  ));
};
