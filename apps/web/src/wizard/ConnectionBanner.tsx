import type { SetupDocument } from '@orgready/shared/document/setup-document';
import { Link, useLocation } from 'react-router';
import { useWords } from '../locales/Words.tsx';
import { StatusMark } from '../ui/StatusMark.tsx';
import { SignInAgain } from './SignInAgain.tsx';
import { signInStep } from './steps.ts';

/**
 * Renders a notice about a sign-in that must be confirmed or that Salesforce ended, on every page except the one that
 * resolves it.
 */
export const ConnectionBanner = ({ setup }: { setup: SetupDocument }) => {
  const { line } = useWords();
  const { pathname } = useLocation();
  const state = setup.connection?.state;
  if (state !== 'confirm' && state !== 'expired') return null;
  const to =
    state === 'confirm'
      ? `/setups/${setup.id}/org`
      : `/setups/${setup.id}/steps/${signInStep(setup)?.id ?? ''}`;
  if (pathname === to) return null;
  return (
    <div className={state === 'expired' ? 'notice caution banner' : 'notice banner'}>
      <StatusMark mark={state === 'expired' ? 'warning' : 'info'} />
      <div className="notice-body row">
        <span>{line(state === 'expired' ? 'banner.expired' : 'banner.confirm')}</span>
        {state === 'expired' ? (
          <SignInAgain setup={setup} className="button" />
        ) : (
          <Link className="button" to={to}>
            {line('banner.to-confirm')}
          </Link>
        )}
      </div>
    </div>
  );
};
