import { LoadingLine } from '../../ui/LoadingLine.tsx';
import { explainedFor } from '../explain/ExplainedFor.ts';
import { Explanation } from '../explain/Explanation.tsx';
import { useRefusal } from '../explain/useRefusal.ts';
import { SignedIn } from '../SignedIn.tsx';
import { SignInEnding } from '../SignInEnding.tsx';
import { SignInForm } from '../SignInForm.tsx';
import { SignInRefused } from '../SignInRefused.tsx';
import type { BlockProps } from './BlockProps.ts';
import '../sign-in.css';

/** Renders the sign-in to the org, or the signed-in user. */
export const SignInBlock = ({ setup }: BlockProps<'sign-in'>) => {
  const { connection } = setup;
  const { code, explanation, isLoading } = useRefusal(setup);
  if (connection !== null && connection.state !== 'expired')
    return <SignedIn setup={setup} connection={connection} />;
  // The form waits for the explanation above it, which would otherwise push it down under the pointer.
  if (isLoading) return <LoadingLine />;
  return (
    <div className="stack">
      {/* Its links and buttons follow the sign-in, so that the way to it is short. */}
      {explanation && <Explanation setup={explainedFor(setup)} explanation={explanation} only="text" />}
      {code !== null && !explanation && <SignInRefused code={code} party={setup.party.name} />}
      <SignInEnding setup={setup} />
      <SignInForm setup={setup} />
    </div>
  );
};
