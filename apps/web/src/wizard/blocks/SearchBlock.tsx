import { useWords } from '../../locales/Words.tsx';
import { questionId } from '../act/focusQuestion.ts';
import { AfterSignIn } from '../search/AfterSignIn.tsx';
import { OrgChoice } from '../search/OrgChoice.tsx';
import { useOrgChoices } from '../search/useOrgChoices.tsx';
import type { BlockProps } from './BlockProps.ts';

/** Renders a search in the org whose result is saved when it is chosen. */
export const SearchBlock = ({ block, setup }: BlockProps<'search'>) => {
  const { line } = useWords();
  const choices = useOrgChoices(setup.id, block);
  return (
    <fieldset id={questionId(block.question)} className="question">
      <legend>{block.title}</legend>
      {setup.access === 'plan' ? (
        <AfterSignIn setup={setup}>{line('choices.plan')}</AfterSignIn>
      ) : (
        <OrgChoice
          of={choices}
          setupId={setup.id}
          question={block.question}
          chosen={block.chosen?.name ?? null}
        />
      )}
    </fieldset>
  );
};
