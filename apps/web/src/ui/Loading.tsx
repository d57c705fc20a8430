import { useWords } from '../locales/Words.tsx';
import { Icon } from './Icon.tsx';

/** Renders a placeholder while a page loads. */
export const Loading = () => {
  const { line } = useWords();
  return (
    <main className="sheet-page">
      <p className="row quiet" role="status">
        <Icon name="arc" className="spinner" />
        {line('loading')}
      </p>
    </main>
  );
};
