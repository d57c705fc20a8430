import { useWords } from '../locales/Words.tsx';
import { Icon } from './Icon.tsx';

/** Renders a line in the place of what is being fetched. */
export const LoadingLine = () => {
  const { line } = useWords();
  return (
    <p className="row quiet" role="status">
      <Icon name="arc" className="spinner" />
      {line('loading')}
    </p>
  );
};
