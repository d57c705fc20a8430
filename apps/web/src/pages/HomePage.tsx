import { Link, useSearchParams } from 'react-router';
import { useWords } from '../locales/Words.tsx';
import { PageHeading } from '../ui/PageHeading.tsx';
import { StatusMark } from '../ui/StatusMark.tsx';

/** For someone who came without a link, or came back from Salesforce to a browser that does not know of them. */
export const HomePage = () => {
  const { line } = useWords();
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
