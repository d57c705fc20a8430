import { useAnswer } from '../../api/setup.ts';
import { useWords } from '../../locales/Words.tsx';
import { ProblemNotice } from '../../ui/ProblemNotice.tsx';
import { questionId } from '../act/focusQuestion.ts';
import type { BlockProps } from './BlockProps.ts';
import { OptionChoice } from './OptionChoice.tsx';
import { useDeferredChoice } from './useDeferredChoice.ts';

/** Renders a question whose answer is saved when it is chosen. */
export const QuestionBlock = ({ block, setup }: BlockProps<'question'>) => {
  const { line } = useWords();
  const save = useAnswer(setup.id);
  const { chosen, unsaved, pick, group } = useDeferredChoice(block.answer, (answer, settled) =>
    save.mutate({ question: block.id, answer }, { onSettled: settled }),
  );
  return (
    <fieldset id={questionId(block.id)} className="question stack tight" {...group}>
      <legend>{block.title}</legend>
      {block.options.length === 0 && <p className="soft">{line('question.no-options')}</p>}
      {block.options.map((option) => (
        <OptionChoice
          key={option.value}
          option={option}
          name={block.id}
          isChosen={chosen === option.value}
          choose={() => pick(option.value)}
        />
      ))}
      <p className="quiet saved" role="status">
        {save.isSuccess && !unsaved && line('question.saved')}
      </p>
      {save.error && <ProblemNotice error={save.error} />}
    </fieldset>
  );
};
