import type { SetupSummary } from '@orgready/shared/contract/entities';
import { useSender } from '../api/useSender.ts';
import { useMessageWords } from '../messages/useMessageWords.ts';
import { StatusMark } from '../ui/StatusMark.tsx';
import { MessageFields } from './MessageFields.tsx';
import { useStaffWords } from './useStaffWords.ts';

/** Renders that a link was renewed, with the message that tells the customer, in their language. */
export const RenewalMessage = ({
  setup,
  until,
}: {
  setup: Pick<SetupSummary, 'customer' | 'blueprintId' | 'blueprintName' | 'locale'>;
  /** When the link expires now. */
  until: number;
}) => {
  const { line } = useStaffWords();
  const { language, line: theirs, note, dayOf } = useMessageWords(setup.locale);
  const sender = useSender(setup.blueprintId);
  const about = { customer: setup.customer, blueprint: setup.blueprintName };
  return (
    <div className="notice">
      <StatusMark mark="passed" />
      <div className="notice-body stack tight">
        <div role="status">
          <h3>{line('links.renewed')}</h3>
          <p>{line('links.renewed-what')}</p>
        </div>
        <MessageFields
          key={`${language} ${sender}`}
          title={line('links.message-title')}
          language={language}
          subject={theirs('renewal.subject', about)}
          text={theirs('renewal.text', { ...about, day: dayOf(until), note, sender })}
        />
      </div>
    </div>
  );
};
