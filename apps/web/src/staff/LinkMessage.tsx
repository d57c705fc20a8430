import type { SetupSummary } from '@orgready/shared/contract/entities';
import { useSender } from '../api/useSender.ts';
import { useMessageWords } from '../messages/useMessageWords.ts';
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
  const { language, line: theirs, note, dayOf } = useMessageWords(setup.locale);
  const sender = useSender(setup.blueprintId);
  const about = { customer: setup.customer, blueprint: setup.blueprintName };
  return (
    <MessageFields
      // Another sender or language is another message.
      key={`${language} ${sender}`}
      title={line('links.message-title')}
      language={language}
      subject={theirs('link.subject', about)}
      text={theirs('link.text', { ...about, url, day: dayOf(until), note, sender })}
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
