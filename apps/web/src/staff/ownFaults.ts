import { strangeWords } from './fieldLines.ts';
import type { Fault } from './integrationForm.ts';
import type { useStaffWords } from './useStaffWords.ts';

/** What only the form can say: the words of a line that mean nothing, which would be lost on the way to the contract. */
export const ownFaults = (form: FormData, { line }: ReturnType<typeof useStaffWords>): readonly Fault[] =>
  [...form].flatMap(([path, value]): Fault[] =>
    /^integration\.objects\.\d+\.fields$/.test(path)
      ? strangeWords(String(value)).map((words) => ({ path, message: line('object.strange', { words }) }))
      : [],
  );
