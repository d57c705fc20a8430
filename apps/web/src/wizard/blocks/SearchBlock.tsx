import { useState } from 'react';
import { visibleText } from '../../ui/visibleText.ts';
import { questionId } from '../act/focusQuestion.ts';
import { OrgChoice } from '../search/OrgChoice.tsx';
import { OrgChoices } from '../search/OrgChoices.tsx';
import { useOrgChoices } from '../search/useOrgChoices.tsx';
import { useSearchWords } from '../search/useSearchWords.ts';
import { AnsweredQuestion } from './AnsweredQuestion.tsx';
import type { BlockProps } from './BlockProps.ts';

/** Renders a search in the org whose results are saved when they are chosen. */
export const SearchBlock = ({ block, setup }: BlockProps<'search'>) => {
  const { line } = useSearchWords();
  const choices = useOrgChoices(setup.id, block);
  // Several choices that were made earlier are a line; those made here stay as they are.
  const [isFolded, setFolded] = useState(block.most > 1 && block.chosen.length > 0);
  const [isAgain, setAgain] = useState(false);
  if (isFolded && setup.access === 'full' && block.chosen.length > 0)
    return (
      <AnsweredQuestion
        question={block.question}
        title={block.title}
        answer={line('choices.all', { names: block.chosen.map(({ name }) => name) })}
        change={() => {
          setFolded(false);
          setAgain(true);
        }}
      />
    );
  return (
    <fieldset id={questionId(block.question)} className="question">
      <legend>{visibleText(block.title)}</legend>
      {setup.access === 'plan' ? (
        <p className="soft">{line('choices.plan')}</p>
      ) : block.most > 1 ? (
        <OrgChoices of={choices} setupId={setup.id} block={block} takesFocus={isAgain} />
      ) : (
        <OrgChoice
          of={choices}
          setupId={setup.id}
          question={block.question}
          chosen={block.chosen[0]?.name ?? null}
          candidates={block.candidates}
        />
      )}
    </fieldset>
  );
};
