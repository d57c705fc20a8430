import type { SetupDocument } from '@orgready/shared/document/setup-document';
import { useWords } from '../locales/Words.tsx';
import { StatusMark } from '../ui/StatusMark.tsx';

/** Renders that Salesforce has not confirmed the end of a sign-in yet; nothing if none is open there. */
export const SignInEnding = ({ setup }: { setup: SetupDocument }) => {
  const { line } = useWords();
  if (setup.tokensToEnd === 0) return null;
  return (
    <div className="notice caution" role="note">
      <StatusMark mark="warning" />
      <p>{line('sign-in.ending')}</p>
    </div>
  );
};
