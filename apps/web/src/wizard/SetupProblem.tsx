import { useWords } from '../locales/Words.tsx';
import { PageHeading } from '../ui/PageHeading.tsx';
import { ProblemNotice } from '../ui/ProblemNotice.tsx';

/** Renders why the setup cannot be shown: not opened in this browser, deleted, or no answer. */
export const SetupProblem = ({ error, retry }: { error: unknown; retry: () => void }) => {
  const { line } = useWords();
  return (
    <main className="sheet-page">
      <PageHeading title={line('setup.unavailable')}>{line('setup.unavailable')}</PageHeading>
      <ProblemNotice error={error} retry={retry} />
    </main>
  );
};
