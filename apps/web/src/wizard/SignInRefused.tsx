import { useWords } from '../locales/Words.tsx';
import { StatusMark } from '../ui/StatusMark.tsx';

/** Refusals that are ours to explain; every other code is Salesforce's and is explained by the API. */
const ours = ['wrong-org', 'interrupted', 'unreachable'] as const;
export const isOurs = (code: string): code is (typeof ours)[number] =>
  (ours as readonly string[]).includes(code);

/** Said on return from a sign-in that did not succeed. */
export const SignInRefused = ({ code, party }: { code: string; party: string }) => {
  const { line } = useWords();
  const known = isOurs(code) ? code : 'other';
  return (
    <div className="notice caution" role="alert">
      <StatusMark mark="warning" />
      <div className="notice-body">
        <h2>{line(`refused.${known}.what`)}</h2>
        <p>{line(`refused.${known}.todo`, { party })}</p>
      </div>
    </div>
  );
};
