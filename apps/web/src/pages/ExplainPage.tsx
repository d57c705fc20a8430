import { Link } from 'react-router';
import { useLaterWords } from '../locales/useLaterWords.ts';
import { PageHeading } from '../ui/PageHeading.tsx';
import { explainedFor } from '../wizard/explain/ExplainedFor.ts';
import { ExplainForm } from '../wizard/explain/ExplainForm.tsx';
import { useExplainWords } from '../wizard/explain/useExplainWords.ts';
import { useSetupDocument } from '../wizard/useSetupDocument.ts';

/** Renders the page that explains an error of Salesforce or of the party's product. */
export const ExplainPage = () => {
  const setup = useSetupDocument();
  const { line } = useExplainWords();
  const words = useLaterWords();
  return (
    <article className="stack">
      <div className="step-head">
        <p className="quiet">
          <Link to={`/setups/${setup.id}`}>{words.line('calls.back')}</Link>
        </p>
        <PageHeading title={line('explain.page-title', { party: setup.party.name })}>
          {line('explain.title')}
        </PageHeading>
        <p className="lead">{line('explain.what', { party: setup.party.name })}</p>
      </div>
      <ExplainForm setup={explainedFor(setup)} label={line('explain.paste')} />
    </article>
  );
};
