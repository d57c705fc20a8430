import type { BodyFault } from '@orgready/shared/contract/faults';
import type { Messages, Translator } from '@orgready/shared/language/translator';
import { problemOf } from '../api/trouble.ts';
import { staffEn } from '../locales/en-staff.ts';
import type { Fault } from './Fault.ts';
import type { useStaffWords } from './useStaffWords.ts';

type Words = ReturnType<typeof useStaffWords>;
/** The messages of a guide's form. */
interface GuideWords {
  readonly messages: Messages;
  readonly words: Translator<Messages>;
}

const isOurs = (key: string): key is keyof typeof staffEn => Object.hasOwn(staffEn, key);

const formatMessage = (format: string, { line }: Words, guide: GuideWords | undefined): string => {
  const key = `fault.format.${format}`;
  if (isOurs(key)) return line(key);
  return guide && Object.hasOwn(guide.messages, key) ? guide.words.line(key) : line('fault.format.other');
};

/** Returns what is wrong with a value, in words. */
export const messageOf = (fault: BodyFault, words: Words, guide?: GuideWords): string => {
  const { line, locale } = words;
  if (fault.code === 'wrong-type') return line(`fault.type.${fault.type}`);
  if (fault.code === 'wrong-format') return formatMessage(fault.format, words, guide);
  if (fault.code === 'not-an-option') {
    const options = new Intl.ListFormat(locale, { type: 'disjunction' }).format(fault.options);
    return line('fault.not-an-option', { options });
  }
  if ('limit' in fault) return line(`fault.${fault.code}`, { limit: fault.limit });
  return line(`fault.${fault.code}`);
};

/** Returns the errors that the API found in a body. The API returns codes; their messages are here. */
export const faultsIn = (error: unknown, words: Words, guide?: GuideWords): readonly Fault[] =>
  (problemOf(error)?.faults ?? []).map((fault) => ({
    path: fault.path,
    message: messageOf(fault, words, guide),
  }));
