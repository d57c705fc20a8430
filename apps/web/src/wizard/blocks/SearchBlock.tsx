import { useWords } from '../../locales/Words.tsx';
import { questionId } from '../act/focusQuestion.ts';
import { AfterSignIn } from '../search/AfterSignIn.tsx';
import { OrgChoice } from '../search/OrgChoice.tsx';
import { OrgChoices } from '../search/OrgChoices.tsx';
import { useOrgChoices } from '../search/useOrgChoices.tsx';
import type { BlockProps } from './BlockProps.ts';

/** Renders a search in the org whose results are saved when they are chosen. */
export const SearchBlock = ({ block, setup }: BlockProps<'search'>) => {
  const { line } = useWords();
  const choices = useOrgChoices(setup.id, block);
  return (
    <fieldset id={questionId(block.question)} className="question">
      <legend>{block.title}</legend>
      {setup.access === 'plan' ? (
        <AfterSignIn setup={setup}>{line('choices.plan')}</AfterSignIn>
      ) : block.most > 1 ? (
        <OrgChoices of={choices} setupId={setup.id} block={block} />
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
