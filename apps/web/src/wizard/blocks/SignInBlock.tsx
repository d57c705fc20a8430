import { useQuery } from '@tanstack/react-query';
import { useSearchParams } from 'react-router';
import { explanationQuery } from '../../api/setup.ts';
import { LoadingLine } from '../../ui/LoadingLine.tsx';
import { explainedFor } from '../explain/ExplainedFor.ts';
import { Explanation } from '../explain/Explanation.tsx';
import { SignedIn } from '../SignedIn.tsx';
import { SignInEnding } from '../SignInEnding.tsx';
import { SignInForm } from '../SignInForm.tsx';
import { isOurs, SignInRefused } from '../SignInRefused.tsx';
import type { BlockProps } from './BlockProps.ts';
import '../sign-in.css';

/** Renders the sign-in to the org, or the signed-in user. */
export const SignInBlock = ({ setup }: BlockProps<'sign-in'>) => {
  const [search] = useSearchParams();
  const code = search.get('sign-in');
  const { connection } = setup;
  const usable = connection !== null && connection.state !== 'expired';
  const asks = code !== null && !usable && !isOurs(code);
  const { data: explanation, isLoading } = useQuery({
    ...explanationQuery(setup.id, `error=${code}`),
    enabled: asks,
  });
  if (usable) return <SignedIn setup={setup} connection={connection} />;
  // The form waits for the explanation above it, which would otherwise push it down under the pointer.
  if (isLoading) return <LoadingLine />;
  return (
    <div className="stack">
      {explanation && <Explanation setup={explainedFor(setup)} explanation={explanation} />}
      {code !== null && !explanation && <SignInRefused code={code} party={setup.party.name} />}
      <SignInEnding setup={setup} />
      <SignInForm setup={setup} />
    </div>
  );
};
