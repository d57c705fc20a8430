import type { SetupDocument } from '@orgready/shared/document/setup-document';
import type { ReactNode } from 'react';
import { Link } from 'react-router';
import { useWords } from '../../locales/Words.tsx';
import { signInStep } from '../steps.ts';

/** Renders a placeholder for a choice that is possible only after the sign-in, with a link to it. */
export const AfterSignIn = ({ setup, children }: { setup: SetupDocument; children: ReactNode }) => {
  const { line } = useWords();
  const signIn = signInStep(setup);
  return (
    <p className="row soft">
      {children}
      {signIn && <Link to={`/setups/${setup.id}/steps/${signIn.id}`}>{line('checks.sign-in')}</Link>}
    </p>
  );
};
