import type { Messages, Translator } from '@orgready/shared/language/translator';
import type { Fault } from '../Fault.ts';
import { strangeWords } from './fieldLines.ts';

/**
 * Returns the unknown words in the lines of fields. Only the form can find them: they would be lost in the contract's
 * format.
 */
export const ownFaults = (form: FormData, { line }: Translator<Messages>): readonly Fault[] =>
  [...form].flatMap(([path, value]): Fault[] =>
    /^params\.objects\.\d+\.fields$/.test(path)
      ? strangeWords(String(value)).map((words) => ({ path, message: line('object.strange', { words }) }))
      : [],
  );
