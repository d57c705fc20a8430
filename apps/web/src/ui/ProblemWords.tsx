import { lazy, Suspense } from 'react';
import type { Trouble } from '../api/trouble.ts';
import type { CommonTrouble } from '../locales/en-problems.ts';
import { isCommonTrouble } from '../locales/isCommonTrouble.ts';
import { useWords } from '../locales/Words.tsx';

const CommonProblem = ({ trouble }: { trouble: CommonTrouble }) => {
  const { line } = useWords();
  return (
    <>
      <h2>{line(`problem.${trouble}.what`)}</h2>
      <p>
        {line(`problem.${trouble}.lost`)} {line(`problem.${trouble}.todo`)}
      </p>
    </>
  );
};

/** A server that answers with one of these problems also answers with their words. */
const RareProblem = lazy(() =>
  import('./RareProblem.tsx').then(
    (loaded) => ({ default: loaded.RareProblem }),
    () => ({ default: () => <CommonProblem trouble="no-answer" /> }),
  ),
);

/** Renders what happened, whether anything was lost, and what to do. */
export const ProblemWords = ({ trouble }: { trouble: Trouble }) =>
  isCommonTrouble(trouble) ? (
    <CommonProblem trouble={trouble} />
  ) : (
    <Suspense>
      <RareProblem trouble={trouble} />
    </Suspense>
  );
