import type { SetupSummary } from '@orgready/shared/contract/entities';
import { useSender } from '../api/useSender.ts';
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
  setup: Pick<SetupSummary, 'customer' | 'blueprintId' | 'blueprintName' | 'locale'>;
  url: string;
  /** When the link expires. */
  until: number;
}) => {
  const { line } = useStaffWords();
  const { line: theirs } = useWordsOf(staffTables, setup.locale);
  const sender = useSender(setup.blueprintId);
  const about = { customer: setup.customer, blueprint: setup.blueprintName };
  const day = new Intl.DateTimeFormat(readerLocale(setup.locale), { dateStyle: 'long' }).format(until);
  return (
    <MessageFields
      // Another sender is another message.
      key={sender}
      title={line('links.message-title')}
      subject={theirs('links.message-subject', about)}
      text={theirs('links.message', { ...about, url, day, sender })}
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
