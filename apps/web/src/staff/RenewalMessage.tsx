import { StatusMark } from '../ui/StatusMark.tsx';
import { MessageFields } from './MessageFields.tsx';
import { type MessageSetup, useCustomerMessage } from './useCustomerMessage.ts';
import { useStaffWords } from './useStaffWords.ts';

/** Renders that a link was renewed, with the message that tells the customer, in their language. */
export const RenewalMessage = ({
  setup,
  until,
}: {
  setup: MessageSetup;
  /** When the link expires now. */
  until: number;
}) => {
  const { line } = useStaffWords();
  const { language, theirs, dayOf, about, ending, edition } = useCustomerMessage(setup);
  return (
    <div className="notice">
      <StatusMark mark="passed" />
      <div className="notice-body stack tight">
        <div role="status">
          <h3>{line('links.renewed')}</h3>
          <p>{line('links.renewed-what')}</p>
        </div>
        <MessageFields
          key={edition}
          title={line('links.message-title')}
          language={language}
          subject={theirs('renewal.subject', about)}
          text={theirs('renewal.text', { ...about, day: dayOf(until), ...ending })}
        />
      </div>
    </div>
  );
};
