import { Link } from 'react-router';
import { useWords } from '../locales/Words.tsx';
import { PageHeading } from '../ui/PageHeading.tsx';

/** For someone who came without a link. */
export const HomePage = () => {
  const { line } = useWords();
  return (
    <main className="sheet-page">
      <PageHeading title={line('product')}>{line('home.title')}</PageHeading>
      <p className="lead">{line('home.what')}</p>
      <p>{line('home.link')}</p>
      <p>
        <Link to="/staff">{line('home.staff')}</Link>
      </p>
    </main>
  );
};
