import { type FormEvent, useId, useState } from 'react';
import { useAnswer } from '../../api/setup.ts';
import { useWords } from '../../locales/Words.tsx';
import { ProblemNotice } from '../../ui/ProblemNotice.tsx';
import { WaitingButton } from '../../ui/WaitingButton.tsx';
import { questionId } from '../act/focusQuestion.ts';
import type { BlockProps } from './BlockProps.ts';

/** Maximum length that the API accepts. */
const mostLetters = 200;

/** Renders a question that is answered by a line of text, saved with a button. */
export const TypedQuestionBlock = ({ block, setup }: BlockProps<'typed-question'>) => {
  const { line } = useWords();
  const save = useAnswer(setup.id);
  const id = useId();
  const [typed, setTyped] = useState<string | null>(null);
  const text = typed ?? block.answer ?? '';
  const isNew = text.trim() !== '' && text.trim() !== block.answer;
  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (isNew)
      save.mutate({ question: block.question, answer: text.trim() }, { onSuccess: () => setTyped(null) });
  };
  return (
    <form id={questionId(block.question)} className="field typed-question" onSubmit={submit}>
      <label htmlFor={id}>{block.title}</label>
      <div className="row">
        <input
          id={id}
          value={text}
          maxLength={mostLetters}
          aria-describedby={block.hint === null ? undefined : `${id}-hint`}
          onChange={({ target }) => setTyped(target.value)}
        />
        <WaitingButton type="submit" className="button" waiting={save.isPending}>
          {line('question.save')}
        </WaitingButton>
      </div>
      {block.hint !== null && (
        <p className="quiet" id={`${id}-hint`}>
          {block.hint}
        </p>
      )}
      <p className="quiet saved" role="status">
        {save.isSuccess && !isNew && line('question.saved')}
      </p>
      {save.error && <ProblemNotice error={save.error} />}
    </form>
  );
};
