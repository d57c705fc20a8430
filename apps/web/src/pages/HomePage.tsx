import { Link, useSearchParams } from 'react-router';
import { useLaterWords } from '../locales/useLaterWords.ts';
import { PageHeading } from '../ui/PageHeading.tsx';
import { StatusMark } from '../ui/StatusMark.tsx';

/** Returns whether this host has pages of the staff: a host for links has none. */
const hasStaffPages = (): boolean =>
  document.querySelector<HTMLMetaElement>('meta[name="staff"]')?.content !== '';

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
      {hasStaffPages() && (
        <p>
          <Link to="/staff">{line('home.staff')}</Link>
        </p>
      )}
    </main>
  );
};
