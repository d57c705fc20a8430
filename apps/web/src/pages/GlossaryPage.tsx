import { Link } from 'react-router';
import { useLaterWords } from '../locales/useLaterWords.ts';
import { PageHeading } from '../ui/PageHeading.tsx';
import { RichText } from '../ui/RichText.tsx';
import { visibleText } from '../ui/visibleText.ts';
import { useSetupDocument } from '../wizard/useSetupDocument.ts';
import '../wizard/glossary.css';

/** Renders the glossary: explanations of the Salesforce terms in this setup. */
export const GlossaryPage = () => {
  const { id, glossary, party } = useSetupDocument();
  const { line } = useLaterWords();
  return (
    <article className="stack">
      <div className="step-head">
        <p className="quiet">
          <Link to={`/setups/${id}`}>{line('calls.back')}</Link>
        </p>
        <PageHeading title={line('glossary.page-title', { party: party.name })}>
          {line('glossary.title')}
        </PageHeading>
        <p className="lead">{line(glossary.length === 0 ? 'glossary.none' : 'glossary.what')}</p>
      </div>
      {glossary.length > 0 && (
        <dl className="glossary">
          {glossary.map((entry) => (
            <div key={entry.id}>
              <dt>{visibleText(entry.title)}</dt>
              <dd>
                <RichText text={entry.text} />
              </dd>
            </div>
          ))}
        </dl>
      )}
    </article>
  );
};
