import { useLaterWords } from '../locales/useLaterWords.ts';
import { Code } from '../ui/Code.tsx';
import { StatusMark } from '../ui/StatusMark.tsx';

interface Refresh {
  readonly from: string;
  readonly to: string;
  readonly party: string;
}

/** Renders what a refresh of the sandbox changed: its id, what stays of the setup, and what a refresh breaks. */
export const RefreshedSandbox = ({ from, to, party }: Refresh) => {
  const { line } = useLaterWords();
  return (
    <section className="notice caution" aria-label={line('refreshed.label')}>
      <StatusMark mark="warning" />
      <div className="notice-body stack tight">
        <dl className="facts">
          <dt>{line('refreshed.before')}</dt>
          <dd>
            <Code value={from} />
          </dd>
          <dt>{line('refreshed.now')}</dt>
          <dd>
            <Code value={to} />
          </dd>
        </dl>
        <ul className="stack tight">
          <li>{line('refreshed.keeps')}</li>
          <li>{line('refreshed.ends')}</li>
          <li>{line('refreshed.breaks', { party })}</li>
          <li>{line('refreshed.fault')}</li>
        </ul>
      </div>
    </section>
  );
};
