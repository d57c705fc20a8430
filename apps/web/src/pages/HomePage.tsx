import { Link, useSearchParams } from 'react-router';
import { useLaterWords } from '../locales/useLaterWords.ts';
import { PageHeading } from '../ui/PageHeading.tsx';
import { StatusMark } from '../ui/StatusMark.tsx';

/**
 * Renders the home page, for visitors without a link and for those who return from Salesforce in a browser without a
 * session.
 */
export const HomePage = () => {
  const { line } = useLaterWords();
  const [search] = useSearchParams();
  return (
    <main className="sheet-page">
      <PageHeading title={line('product')}>{line('home.title')}</PageHeading>
      {search.has('sign-in') && (
        <div className="notice caution" role="alert">
          <StatusMark mark="warning" />
          <div className="notice-body">
            <h2>{line('home.interrupted')}</h2>
            <p>{line('home.interrupted-todo')}</p>
          </div>
        </div>
      )}
      <p className="lead">{line('home.what')}</p>
      <p>{line('home.link')}</p>
      <p>
        <Link to="/staff">{line('home.staff')}</Link>
      </p>
    </main>
  );
};
