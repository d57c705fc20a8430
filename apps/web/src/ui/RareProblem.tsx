import type { Trouble } from '../api/trouble.ts';
import type { CommonTrouble } from '../locales/en-problems.ts';
import { rareProblemTables } from '../locales/rareProblemTables.ts';
import { useWordsOf } from '../locales/Words.tsx';

/** Renders the words of a problem that certain requests only are answered with. */
export const RareProblem = ({ trouble }: { trouble: Exclude<Trouble, CommonTrouble> }) => {
  const { line } = useWordsOf(rareProblemTables);
  return (
    <>
      <h2>{line(`problem.${trouble}.what`)}</h2>
      <p>
        {line(`problem.${trouble}.lost`)} {line(`problem.${trouble}.todo`)}
      </p>
    </>
  );
};
