import { type StaffSignInFailure, staffSignInFailures } from '@orgready/shared/contract/oidc-callback';
import { useLocation, useSearchParams } from 'react-router';
import { useProviderSignIn } from '../../api/people.ts';
import { PageHeading } from '../../ui/PageHeading.tsx';
import { ProblemNotice } from '../../ui/ProblemNotice.tsx';
import { StatusMark } from '../../ui/StatusMark.tsx';
import { WaitingButton } from '../../ui/WaitingButton.tsx';
import { usePeopleWords } from './usePeopleWords.ts';

const isFailure = (text: string | null): text is StaffSignInFailure =>
  staffSignInFailures.some((failure) => failure === text);

/** Renders the staff sign-in at an identity provider, and why the last attempt let nobody in. */
export const ProviderSignIn = ({ host }: { host: string }) => {
  const { line } = usePeopleWords();
  const signIn = useProviderSignIn();
  const { pathname } = useLocation();
  const came = useSearchParams()[0].get('sign-in');
  const failure = signIn.data === null ? 'unreachable' : isFailure(came) ? came : undefined;
  const isLeaving = signIn.isPending || typeof signIn.data === 'string';
  return (
    <main className="sheet-page">
      <PageHeading title={line('sign-in.title')}>{line('sign-in.title')}</PageHeading>
      <p className="lead">{line('provider.what', { host })}</p>
      {failure && !isLeaving && (
        <div className="notice caution" role="alert">
          <StatusMark mark="warning" />
          <div className="notice-body">
            <p>
              <b>{line(`provider.${failure}`)}</b>
            </p>
            <p>{line(`provider.${failure}-todo`, { host })}</p>
          </div>
        </div>
      )}
      {signIn.error && <ProblemNotice error={signIn.error} />}
      <p>
        <WaitingButton
          className="button primary large"
          waiting={isLeaving}
          onClick={() => signIn.mutate(/^\/staff(?:\/[\w-]+)*$/.test(pathname) ? pathname : '/staff')}
        >
          {line('provider.do', { host })}
        </WaitingButton>
      </p>
    </main>
  );
};
