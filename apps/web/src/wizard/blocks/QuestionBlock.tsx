import { useAnswer } from '../../api/setup.ts';
import { useWords } from '../../locales/Words.tsx';
import { ProblemNotice } from '../../ui/ProblemNotice.tsx';
import type { BlockProps } from './BlockProps.ts';

/** A question whose answer is saved by choosing it. */
export const QuestionBlock = ({ block, setup }: BlockProps<'question'>) => {
  const { line } = useWords();
  const save = useAnswer(setup.id);
  const chosen = save.isPending ? save.variables.answer : block.answer;
  return (
    <fieldset className="question stack tight">
      <legend>{block.title}</legend>
      {block.options.map((option) => (
        <label key={option.value} className="choice">
          <input
            type="radio"
            name={block.id}
            value={option.value}
            checked={chosen === option.value}
            onChange={() => save.mutate({ question: block.id, answer: option.value })}
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
