import type { Messages, Translator } from '@orgready/shared/language/translator';
import type { Fault } from '../Fault.ts';
import { strangeWords } from './fieldLines.ts';

/** What only the form can say: the words of a line that mean nothing, which would be lost on the way to the contract. */
export const ownFaults = (form: FormData, { line }: Translator<Messages>): readonly Fault[] =>
  [...form].flatMap(([path, value]): Fault[] =>
    /^params\.objects\.\d+\.fields$/.test(path)
      ? strangeWords(String(value)).map((words) => ({ path, message: line('object.strange', { words }) }))
      : [],
  );
