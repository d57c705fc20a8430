import { useStaffSignIn } from '../api/staff.ts';
import { troubleOf } from '../api/trouble.ts';
import { PageHeading } from '../ui/PageHeading.tsx';
import { ProblemNotice } from '../ui/ProblemNotice.tsx';
import { TextField } from './TextField.tsx';
import { useStaffWords } from './useStaffWords.ts';
import { WaitingButton } from './WaitingButton.tsx';

/** The key goes over once; the cookie that comes back is not the key. */
export const StaffSignIn = () => {
  const { line } = useStaffWords();
  const signIn = useStaffSignIn();
  const wrong = signIn.error !== null && troubleOf(signIn.error) === 'not-authenticated';
  return (
    <main className="sheet-page">
      <PageHeading title={line('key.title')}>{line('key.title')}</PageHeading>
      <p className="lead">{line('key.what')}</p>
      <form
        className="stack"
        onSubmit={(event) => {
          event.preventDefault();
          signIn.mutate(String(new FormData(event.currentTarget).get('key')).trim());
        }}
      >
        <TextField
          name="key"
          label={line('key.label')}
          type="password"
          autoComplete="current-password"
          required
          {...(wrong ? { fault: line('key.wrong') } : {})}
        />
        {signIn.error && !wrong && <ProblemNotice error={signIn.error} />}
        <p>
          <WaitingButton type="submit" className="button primary" waiting={signIn.isPending}>
            {line('key.enter')}
          </WaitingButton>
        </p>
      </form>
    </main>
  );
};
