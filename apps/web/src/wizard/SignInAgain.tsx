import type { SetupDocument } from '@orgready/shared/document/setup-document';
import { Link, useLocation, useNavigate } from 'react-router';
import { useSignIn } from '../api/setup.ts';
import { useWords } from '../locales/Words.tsx';
import { keepPlace } from './place.ts';
import { signInStep } from './steps.ts';

/**
 * Renders what signs in again: one click leads to the org's sign-in page, and from there back to this step. Where the host is
 * not known, or the sign-in cannot start, it leads to the step for signing in.
 */
export const SignInAgain = ({ setup, className }: { setup: SetupDocument; className: string }) => {
  const { line } = useWords();
  const signIn = useSignIn(setup.id);
  const navigate = useNavigate();
  const step = /\/steps\/([^/]+)$/.exec(useLocation().pathname)?.[1];
  const page = `/setups/${setup.id}/steps/${signInStep(setup)?.id ?? ''}`;
  const host = setup.connection?.org.host ?? setup.org?.host ?? setup.signInHost;
  if (host === null)
    return (
      <Link className={className} to={page}>
        {line('banner.reconnect')}
      </Link>
    );
  return (
    <button
      type="button"
      className={className}
      onClick={() => {
        if (signIn.isPending || signIn.isSuccess) return;
        if (step !== undefined) keepPlace(setup.id, step);
        signIn.mutate({ orgAddress: host, fresh: false }, { onError: () => navigate(page) });
      }}
    >
      {line('banner.reconnect')}
    </button>
  );
};
