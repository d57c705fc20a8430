import type { SetupDocument } from '@orgready/shared/document/setup-document';
import { useLaterWords } from '../locales/useLaterWords.ts';
import { OrgFacts } from './OrgFacts.tsx';
import { SignOut } from './SignOut.tsx';

type Connection = NonNullable<SetupDocument['connection']>;

/** Renders the signed-in user and the org, with the sign-out button. */
export const SignedIn = ({ setup, connection }: { setup: SetupDocument; connection: Connection }) => {
  const { line } = useLaterWords();
  return (
    <div className="stack">
      <OrgFacts connection={connection} />
      <SignOut setup={setup} hint={line('sign-in.out-hint')} />
    </div>
  );
};
