import { MessageFields } from './MessageFields.tsx';
import { type MessageSetup, useCustomerMessage } from './useCustomerMessage.ts';
import { useStaffWords } from './useStaffWords.ts';

/** Renders the message that brings a new link to the customer, in their language: ready to send, and to be changed before. */
export const LinkMessage = ({
  setup,
  url,
  until,
}: {
  setup: MessageSetup;
  url: string;
  /** When the link expires. */
  until: number;
}) => {
  const { line } = useStaffWords();
  const { language, theirs, dayOf, about, ending, edition } = useCustomerMessage(setup);
  return (
    <MessageFields
      key={edition}
      title={line('links.message-title')}
      language={language}
      subject={theirs('link.subject', about)}
      text={theirs('link.text', { ...about, url, day: dayOf(until), ...ending })}
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
