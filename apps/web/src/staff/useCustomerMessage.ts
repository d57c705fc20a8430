import type { SetupSummary } from '@orgready/shared/contract/entities';
import { useSender } from '../api/useSender.ts';
import { useMessageWords } from '../messages/useMessageWords.ts';

/** What a message needs to know of its setup. */
export type MessageSetup = Pick<SetupSummary, 'customer' | 'blueprintId' | 'blueprintName' | 'locale'>;

/**
 * Returns what every message to the customer of a setup is made of, in their language: the texts, what it is about, and
 * how it ends. Another `edition` is another message: what was typed into the one before does not belong to it.
 */
export const useCustomerMessage = ({ customer, blueprintId, blueprintName, locale }: MessageSetup) => {
  const { language, line, note, dayOf } = useMessageWords(locale);
  const sender = useSender(blueprintId);
  return {
    language,
    theirs: line,
    dayOf,
    about: { customer, blueprint: blueprintName },
    ending: { note, sender },
    edition: `${language} ${sender}`,
  };
};
