import type { Block } from '@orgready/shared/document/block';
import { type FormEvent, useState } from 'react';
import { useAnswers } from '../../api/setup.ts';
import { useLaterWords } from '../../locales/useLaterWords.ts';
import { ProblemNotice } from '../../ui/ProblemNotice.tsx';
import { WaitingButton } from '../../ui/WaitingButton.tsx';
import type { BlockProps } from './BlockProps.ts';
import { TypedField } from './TypedField.tsx';

type Typed = Extract<Block, { kind: 'typed-question' }>;

/** Returns the questions that follow each other on the page, of which one is given: they are one form. */
const formWith = (body: readonly Block[], block: Typed): readonly Typed[] => {
  const at = body.indexOf(block);
  const isOther = ({ kind }: Block) => kind !== 'typed-question';
  const end = body.findIndex((one, place) => place > at && isOther(one));
  const start = body.findLastIndex((one, place) => place < at && isOther(one)) + 1;
  return body
    .slice(start, end === -1 ? undefined : end)
    .filter((one): one is Typed => one.kind === 'typed-question');
};

/** Renders questions that are answered by a line of text each, saved together with one button. */
const TypedQuestions = ({ questions, setupId }: { questions: readonly Typed[]; setupId: string }) => {
  const { line } = useLaterWords();
  const save = useAnswers(setupId);
  const [typed, setTyped] = useState<Readonly<Record<string, string>>>({});
  const changed = questions.flatMap(({ question, answer }) => {
    const text = typed[question]?.trim() ?? '';
    return text === '' || text === answer ? [] : [{ question, answer: text }];
  });
  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (changed.length > 0 && !save.isPending) save.mutate(changed, { onSuccess: () => setTyped({}) });
  };
  return (
    <form className="stack tight" onSubmit={submit}>
      {questions.map((block) => (
        <TypedField
          key={block.question}
          block={block}
          text={typed[block.question] ?? block.answer ?? ''}
          change={(text) => setTyped((others) => ({ ...others, [block.question]: text }))}
        />
      ))}
      <div className="row">
        <WaitingButton type="submit" className="button" waiting={save.isPending}>
          {line('question.save')}
        </WaitingButton>
        <p className="quiet saved" role="status">
          {save.isSuccess && changed.length === 0 && line('question.saved')}
        </p>
      </div>
      {save.error && <ProblemNotice error={save.error} />}
    </form>
  );
};

/** Renders the form at the first of its questions, and nothing at the others. */
export const TypedQuestionBlock = ({ block, setup, step }: BlockProps<'typed-question'>) => {
  const questions = formWith(step.body, block);
  return questions[0] === block ? <TypedQuestions questions={questions} setupId={setup.id} /> : null;
};
