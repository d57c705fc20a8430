import { Link } from 'react-router';
import { useWords } from '../locales/Words.tsx';
import { PageHeading } from '../ui/PageHeading.tsx';
import { useSetupDocument } from '../wizard/useSetupDocument.ts';

/** Renders the page for a step that is not in this setup. An answer can remove a step while its page is open. */
export const NotFoundPart = () => {
  const setup = useSetupDocument();
  const { line } = useWords();
  return (
    <div className="stack">
      <PageHeading title={line('not-found.title')}>{line('not-found.step')}</PageHeading>
      <p>
        <Link className="button primary" to={`/setups/${setup.id}/steps/${setup.nextStep}`}>
          {line('not-found.next')}
        </Link>
      </p>
    </div>
  );
};
