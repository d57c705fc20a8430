import { StatusMark } from '../ui/StatusMark.tsx';
import { useExplainWords } from './explain/useExplainWords.ts';

/** The errors that this product explains. All others come from Salesforce and are explained by the API. */
const ours = ['wrong-org', 'interrupted', 'unreachable'] as const;
export const isOurs = (code: string): code is (typeof ours)[number] =>
  (ours as readonly string[]).includes(code);

/** Renders why a sign-in failed, on return from Salesforce. */
export const SignInRefused = ({ code, party }: { code: string; party: string }) => {
  const { line } = useExplainWords();
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
