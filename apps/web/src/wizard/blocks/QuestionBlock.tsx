import { useState } from 'react';
import { useAnswer } from '../../api/setup.ts';
import { useWords } from '../../locales/Words.tsx';
import { ProblemNotice } from '../../ui/ProblemNotice.tsx';
import { visibleText } from '../../ui/visibleText.ts';
import { questionId } from '../act/focusQuestion.ts';
import { AnsweredQuestion } from './AnsweredQuestion.tsx';
import type { BlockProps } from './BlockProps.ts';
import { OptionChoice } from './OptionChoice.tsx';
import { useDeferredChoice } from './useDeferredChoice.ts';

/** Renders the options of a question. The answer is saved when it is chosen. */
const Options = ({
  block,
  setup,
  takesFocus,
}: Pick<BlockProps<'question'>, 'block' | 'setup'> & {
  /** Set if the options replace the button that had the focus. */
  takesFocus: boolean;
}) => {
  const { line } = useWords();
  const save = useAnswer(setup.id);
  const { chosen, unsaved, pick, group } = useDeferredChoice(block.answer, (answer, settled) =>
    save.mutate({ question: block.id, answer }, { onSettled: settled }),
  );
  return (
    <fieldset id={questionId(block.id)} className="question stack tight" {...group}>
      <legend>{visibleText(block.title)}</legend>
      {block.options.length === 0 && <p className="soft">{line('question.no-options')}</p>}
      {block.options.map((option) => (
        <OptionChoice
          key={option.value}
          option={option}
          name={block.id}
          isChosen={chosen === option.value}
          takesFocus={takesFocus && block.answer === option.value}
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

/** Renders a question. One that was answered earlier is a line; one that is answered here stays as it is. */
export const QuestionBlock = ({ block, setup }: BlockProps<'question'>) => {
  const answered = block.options.find(({ value }) => value === block.answer);
  const [isFolded, setFolded] = useState(answered !== undefined);
  const [isAgain, setAgain] = useState(false);
  const change = () => {
    setFolded(false);
    setAgain(true);
  };
  return isFolded && answered ? (
    <AnsweredQuestion question={block.id} title={block.title} answer={answered.label} change={change} />
  ) : (
    <Options block={block} setup={setup} takesFocus={isAgain} />
  );
};
