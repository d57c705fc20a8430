import { strangeWords } from './fieldLines.ts';
import type { Fault } from './integrationForm.ts';
import type { useStaffWords } from './useStaffWords.ts';

/**
 * What only the form can say: the words of a line that mean nothing, which would otherwise be lost on the way to the
 * contract, and a mapping of an object that is not among the objects.
 */
export const ownFaults = (form: FormData, { line }: ReturnType<typeof useStaffWords>): readonly Fault[] => {
  const entries = [...form].map(([path, value]) => [path, String(value).trim()] as const);
  const objects = new Set(
    entries
      .filter(([path]) => /^integration\.objects\.\d+\.name$/.test(path))
      .map(([, name]) => name.toLowerCase()),
  );
  return entries.flatMap(([path, text]): Fault[] => {
    if (/^integration\.objects\.\d+\.fields$/.test(path))
      return strangeWords(text).map((words) => ({ path, message: line('object.strange', { words }) }));
    if (/^integration\.mappings\.\d+\.object$/.test(path) && text && !objects.has(text.toLowerCase()))
      return [{ path, message: line('mapping.no-object', { object: text }) }];
    return [];
  });
};
