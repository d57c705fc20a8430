import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { staffWayQuery, useStaffSignIn } from '../../api/people.ts';
import { troubleOf } from '../../api/trouble.ts';
import { Loading } from '../../ui/Loading.tsx';
import { PageHeading } from '../../ui/PageHeading.tsx';
import { ProblemNotice } from '../../ui/ProblemNotice.tsx';
import { WaitingButton } from '../../ui/WaitingButton.tsx';
import { TextField } from '../TextField.tsx';
import { useFormFaults } from '../useFormFaults.ts';
import { ProviderSignIn } from './ProviderSignIn.tsx';
import { usePeopleWords } from './usePeopleWords.ts';

/** Renders the staff sign-in in the way that this deployment has. */
export const StaffSignIn = () => {
  const { data: way, error, refetch } = useQuery(staffWayQuery);
  if (error)
    return (
      <main className="sheet-page">
        <ProblemNotice error={error} retry={() => void refetch()} />
      </main>
    );
  if (!way) return <Loading />;
  return way.way === 'provider' ? <ProviderSignIn host={way.host} /> : <PasswordSignIn />;
};

/** Renders the sign-in with a password: email and password, and the code once it is known that there is a second factor. */
const PasswordSignIn = () => {
  const { line } = usePeopleWords();
  const signIn = useStaffSignIn();
  const [needsCode, setNeedsCode] = useState(false);
  const { form, faults, faultOf, tell, clear } = useFormFaults();
  const explain = (error: unknown) => {
    if (troubleOf(error) === 'not-authenticated')
      tell([{ path: 'password', message: line('sign-in.wrong') }]);
    if (troubleOf(error) === 'invalid-request')
      tell([
        needsCode
          ? { path: 'code', message: line('sign-in.code-wrong') }
          : { path: 'password', message: line('sign-in.wrong') },
      ]);
  };
  const isExplained = faults.length > 0;
  return (
    <main className="sheet-page">
      <PageHeading title={line('sign-in.title')}>{line('sign-in.title')}</PageHeading>
      <p className="lead">{line('sign-in.what')}</p>
      <form
        ref={form}
        className="stack"
        onSubmit={(event) => {
          event.preventDefault();
          const data = new FormData(event.currentTarget);
          const text = (name: string) => String(data.get(name) ?? '');
          clear();
          signIn.mutate(
            {
              email: text('email').trim(),
              password: text('password'),
              ...(needsCode ? { code: text('code').trim() } : {}),
            },
            {
              onSuccess: ({ next }) => setNeedsCode(next === 'code-needed'),
              onError: explain,
            },
          );
        }}
      >
        <TextField
          name="email"
          label={line('sign-in.email')}
          type="email"
          autoComplete="username"
          required
          maxLength={200}
        />
        <TextField
          name="password"
          label={line('sign-in.password')}
          type="password"
          autoComplete="current-password"
          required
          maxLength={200}
          alerts
          {...faultOf('password')}
        />
        {needsCode && <CodeField {...faultOf('code')} />}
        {signIn.error && !isExplained && <ProblemNotice error={signIn.error} />}
        <p>
          <WaitingButton type="submit" className="button primary" waiting={signIn.isPending}>
            {line('sign-in.do')}
          </WaitingButton>
        </p>
      </form>
    </main>
  );
};

/** Takes the focus: the person has just asked to sign in, and this is what is missing. */
const CodeField = (fault: { fault?: string }) => {
  const { line } = usePeopleWords();
  return (
    <TextField
      name="code"
      label={line('sign-in.code')}
      hint={line('sign-in.code-hint')}
      autoComplete="one-time-code"
      autoFocus
      required
      minLength={6}
      maxLength={40}
      alerts
      {...fault}
    />
  );
};
