import { useWords } from '../../locales/Words.tsx';
import { AfterSignIn } from '../search/AfterSignIn.tsx';
import { OrgChoice } from '../search/OrgChoice.tsx';
import { useUserChoices } from '../search/useUserChoices.tsx';
import type { BlockProps } from './BlockProps.ts';

/** A user found among those of the org, and saved by choosing. */
export const UserSearchBlock = ({ block, setup }: BlockProps<'user-search'>) => {
  const { line } = useWords();
  const users = useUserChoices(setup.id);
  return (
    <fieldset className="question">
      <legend>{block.title}</legend>
      {setup.access === 'plan' ? (
        <AfterSignIn setup={setup}>{line('users.plan')}</AfterSignIn>
      ) : (
        <OrgChoice
          of={users}
          setupId={setup.id}
          question={block.question}
          chosen={block.chosen?.name ?? null}
        />
      )}
    </fieldset>
  );
};
