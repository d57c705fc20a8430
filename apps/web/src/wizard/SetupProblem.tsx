import { useWords } from '../locales/Words.tsx';
import { PageHeading } from '../ui/PageHeading.tsx';
import { ProblemNotice } from '../ui/ProblemNotice.tsx';

/** The setup cannot be shown at all: not opened here, gone, or no answer. */
export const SetupProblem = ({ error, retry }: { error: unknown; retry: () => void }) => {
  const { line } = useWords();
  return (
    <main className="sheet-page">
      <PageHeading title={line('setup.unavailable')}>{line('setup.unavailable')}</PageHeading>
      <ProblemNotice error={error} retry={retry} />
    </main>
  );
};
