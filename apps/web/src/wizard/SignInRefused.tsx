import type { SetupDocument } from '@orgready/shared/document/setup-document';
import { useQuery } from '@tanstack/react-query';
import { explanationQuery } from '../api/setup.ts';
import { useWords } from '../locales/Words.tsx';
import { Icon } from '../ui/Icon.tsx';
import { Explanation } from './Explanation.tsx';

/** Refusals that are ours to explain; every other code is Salesforce's and is explained by the API. */
const ours = ['wrong-org', 'interrupted', 'unreachable'] as const;
const isOurs = (code: string): code is (typeof ours)[number] => (ours as readonly string[]).includes(code);

/** Said on return from a sign-in that did not succeed. */
export const SignInRefused = ({ setup, code }: { setup: SetupDocument; code: string }) => {
  const { line } = useWords();
  const { data } = useQuery({ ...explanationQuery(setup.id, `error=${code}`), enabled: !isOurs(code) });
  if (data) return <Explanation setup={setup} explanation={data} />;
  const known = isOurs(code) ? code : 'other';
  return (
    <div className="notice caution" role="alert">
      <Icon name="alert" />
      <div className="notice-body">
        <h2>{line(`refused.${known}.what`)}</h2>
        <p>{line(`refused.${known}.todo`)}</p>
      </div>
    </div>
  );
};
