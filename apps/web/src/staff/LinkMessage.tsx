import type { SetupSummary } from '@orgready/shared/contract/entities';
import { readerLocale } from '../locales/readerLocale.ts';
import { staffTables } from '../locales/staffTables.ts';
import { useWordsOf } from '../locales/Words.tsx';
import { MessageFields } from './MessageFields.tsx';
import { useStaffWords } from './useStaffWords.ts';

/** Renders the message that brings a new link to the customer, in their language: ready to send, and to be changed before. */
export const LinkMessage = ({
  setup,
  url,
  until,
}: {
  setup: Pick<SetupSummary, 'customer' | 'blueprintName' | 'locale'>;
  url: string;
  /** When the link expires. */
  until: number;
}) => {
  const { line } = useStaffWords();
  const { line: theirs } = useWordsOf(staffTables, setup.locale);
  const about = { customer: setup.customer, blueprint: setup.blueprintName };
  const day = new Intl.DateTimeFormat(readerLocale(setup.locale), { dateStyle: 'long' }).format(until);
  return (
    <MessageFields
      title={line('links.message-title')}
      subject={theirs('links.message-subject', about)}
      text={theirs('links.message', { ...about, url, day })}
      warning={(text) =>
        !text.includes(url) && (
          <p className="field-fault" role="alert">
            {line('links.message-without')}
          </p>
        )
      }
    />
  );
};
