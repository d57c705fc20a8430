import { Link } from 'react-router';
import { useWords } from '../locales/Words.tsx';
import { PageHeading } from '../ui/PageHeading.tsx';

export const NotFoundPage = () => {
  const { line } = useWords();
  return (
    <main className="sheet-page">
      <PageHeading title={line('not-found.title')}>{line('not-found.title')}</PageHeading>
      <p className="lead">{line('not-found.what')}</p>
      <p>
        <Link to="/">{line('not-found.home')}</Link>
      </p>
    </main>
  );
};
