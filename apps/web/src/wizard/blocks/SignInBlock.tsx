import { useSearchParams } from 'react-router';
import { SignedIn } from '../SignedIn.tsx';
import { SignInForm } from '../SignInForm.tsx';
import { SignInRefused } from '../SignInRefused.tsx';
import { SignInRescue } from '../SignInRescue.tsx';
import type { BlockProps } from './BlockProps.ts';
import '../sign-in.css';

/** Sign in to the org; or who is signed in; and a way on when Salesforce did not come back. */
export const SignInBlock = ({ setup }: BlockProps<'sign-in'>) => {
  const [search] = useSearchParams();
  const code = search.get('sign-in');
  const { connection } = setup;
  const usable = connection !== null && connection.state !== 'expired';
  return (
    <div className="stack">
      {code && !usable && <SignInRefused setup={setup} code={code} />}
      {usable ? <SignedIn setup={setup} connection={connection} /> : <SignInForm setup={setup} />}
      {!usable && <SignInRescue setup={setup} />}
    </div>
  );
};
