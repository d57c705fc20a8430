import type { SetupDocument } from '@orgready/shared/document/setup-document';
import type { ReactNode } from 'react';
import { Link } from 'react-router';
import { useWords } from '../../locales/Words.tsx';
import { signInStep } from '../nextAction.ts';

/** Stands where something of the org can be chosen after the sign-in, with the way there. */
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
