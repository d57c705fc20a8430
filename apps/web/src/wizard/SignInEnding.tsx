import type { SetupDocument } from '@orgready/shared/document/setup-document';
import { useLaterWords } from '../locales/useLaterWords.ts';
import { StatusMark } from '../ui/StatusMark.tsx';

/** Renders that Salesforce has not confirmed the end of a sign-in yet; nothing if none is open there. */
export const SignInEnding = ({ setup }: { setup: SetupDocument }) => {
  const { line } = useLaterWords();
  if (setup.tokensToEnd === 0) return null;
  return (
    <div className="notice caution" role="note">
      <StatusMark mark="warning" />
      <p>{line('sign-in.ending')}</p>
    </div>
  );
};
