import { useState } from 'react';
import { Link } from 'react-router';
import { useAnswer } from '../../api/setup.ts';
import { useWords } from '../../locales/Words.tsx';
import { ProblemNotice } from '../../ui/ProblemNotice.tsx';
import { signInStep } from '../nextAction.ts';
import { ChosenUser } from '../users/ChosenUser.tsx';
import { UserSearch } from '../users/UserSearch.tsx';
import type { BlockProps } from './BlockProps.ts';

/** Who will run the integration: found among the users of the org, and saved by choosing. */
export const UserSearchBlock = ({ block, setup }: BlockProps<'user-search'>) => {
  const { line } = useWords();
  const save = useAnswer(setup.id);
  const [picked, setPicked] = useState<{ id: string; name: string } | null>(null);
  const [again, setAgain] = useState(false);
  const signIn = signInStep(setup);
  const shown = save.isPending && picked ? picked : block.chosen;
  const searching = shown === null || again;
  return (
    <fieldset className="question">
      <legend>{block.title}</legend>
      {setup.access === 'plan' ? (
        <p className="row soft">
          {line('users.plan')}
          {signIn && <Link to={`/setups/${setup.id}/steps/${signIn.id}`}>{line('checks.sign-in')}</Link>}
        </p>
      ) : searching ? (
        <UserSearch
          setupId={setup.id}
          autoFocus={again}
          choose={(user) => {
            setPicked(user);
            setAgain(false);
            save.mutate({ question: block.question, answer: user.id });
          }}
          {...(shown ? { kept: shown.name, keep: () => setAgain(false) } : {})}
        />
      ) : (
        <ChosenUser user={shown} takeFocus={picked !== null} chooseAgain={() => setAgain(true)} />
      )}
      {save.error && <ProblemNotice error={save.error} />}
    </fieldset>
  );
};
