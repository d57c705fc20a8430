import { useStaffSignIn } from '../api/staff.ts';
import { troubleOf } from '../api/trouble.ts';
import { PageHeading } from '../ui/PageHeading.tsx';
import { ProblemNotice } from '../ui/ProblemNotice.tsx';
import { WaitingButton } from '../ui/WaitingButton.tsx';
import { TextField } from './TextField.tsx';
import { useFormFaults } from './useFormFaults.ts';
import { useStaffWords } from './useStaffWords.ts';

const isWrong = (error: unknown): boolean => troubleOf(error) === 'not-authenticated';

/** Renders the staff sign-in. The key is sent once; the cookie does not contain it. */
export const StaffSignIn = () => {
  const { line } = useStaffWords();
  const signIn = useStaffSignIn();
  const { form, faults, tell, clear } = useFormFaults();
  const [wrong] = faults;
  return (
    <main className="sheet-page">
      <PageHeading title={line('key.title')}>{line('key.title')}</PageHeading>
      <p className="lead">{line('key.what')}</p>
      <form
        ref={form}
        className="stack"
        onSubmit={(event) => {
          event.preventDefault();
          clear();
          signIn.mutate(String(new FormData(event.currentTarget).get('key')).trim(), {
            onError: (error) => {
              if (isWrong(error)) tell([{ path: 'key', message: line('key.wrong') }]);
            },
          });
        }}
      >
        <TextField
          name="key"
          label={line('key.label')}
          type="password"
          autoComplete="current-password"
          required
          alerts
          {...(wrong ? { fault: wrong.message } : {})}
        />
        {signIn.error && !isWrong(signIn.error) && <ProblemNotice error={signIn.error} />}
        <p>
          <WaitingButton type="submit" className="button primary" waiting={signIn.isPending}>
            {line('key.enter')}
          </WaitingButton>
        </p>
      </form>
    </main>
  );
};
