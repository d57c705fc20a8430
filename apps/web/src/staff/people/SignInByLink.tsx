import { useNavigate } from 'react-router';
import { useSignInLink } from '../../api/people.ts';
import { ProblemNotice } from '../../ui/ProblemNotice.tsx';
import { WaitingButton } from '../../ui/WaitingButton.tsx';
import { usePeopleWords } from './usePeopleWords.ts';

/** Renders the button that uses a sign-in link up: programs that preview links press none. */
export const SignInByLink = ({ token }: { token: string }) => {
  const { line } = usePeopleWords();
  const navigate = useNavigate();
  const signIn = useSignInLink();
  return (
    <>
      {signIn.error && <ProblemNotice error={signIn.error} />}
      <p>
        <WaitingButton
          type="button"
          className="button primary"
          waiting={signIn.isPending}
          onClick={() => signIn.mutate(token, { onSuccess: () => navigate('/staff', { replace: true }) })}
        >
          {line('sign-in.do')}
        </WaitingButton>
      </p>
    </>
  );
};
