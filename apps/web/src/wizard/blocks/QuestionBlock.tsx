import { useState } from 'react';
import { useAnswer } from '../../api/setup.ts';
import { useWords } from '../../locales/Words.tsx';
import { ProblemNotice } from '../../ui/ProblemNotice.tsx';
import type { BlockProps } from './BlockProps.ts';

/** A question whose answer is saved by choosing it. */
export const QuestionBlock = ({ block, setup }: BlockProps<'question'>) => {
  const { line } = useWords();
  const save = useAnswer(setup.id);
  // Kept here from the press on: the mutation says that it runs only a moment later, and the mark must not blink.
  const [picked, setPicked] = useState<string | null>(null);
  const chosen = picked ?? block.answer;
  return (
    <fieldset className="question stack tight">
      <legend>{block.title}</legend>
      {block.options.length === 0 && <p className="soft">{line('question.no-options')}</p>}
      {block.options.map((option) => (
        <label key={option.value} className="choice">
          <input
            type="radio"
            name={block.id}
            value={option.value}
            checked={chosen === option.value}
            onChange={() => {
              setPicked(option.value);
              save.mutate({ question: block.id, answer: option.value }, { onSettled: () => setPicked(null) });
            }}
          />
          {option.label}
        </label>
      ))}
      <p className="quiet saved" role="status">
        {save.isSuccess && line('question.saved')}
      </p>
      {save.error && <ProblemNotice error={save.error} />}
    </fieldset>
  );
};
