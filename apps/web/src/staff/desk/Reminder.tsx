import type { SetupSummary } from '@orgready/shared/contract/entities';
import { CopyButton } from '../../ui/CopyButton.tsx';
import { MailLink } from '../../ui/MailLink.tsx';
import { visibleText } from '../../ui/visibleText.ts';
import { useCustomerMessage } from '../useCustomerMessage.ts';
import { useBlockedWords } from './useBlockedWords.ts';
import { useDeskWords } from './useDeskWords.ts';

/** Renders a message that reminds a customer of what their setup waits for, ready to be copied or opened in a mail program. */
export const Reminder = ({ setup }: { setup: SetupSummary }) => {
  const { line } = useDeskWords();
  const { stepOf } = useBlockedWords();
  const { blocked } = setup;
  const customer = visibleText(setup.customer);
  const { language, theirs, dayOf, about, ending } = useCustomerMessage({ ...setup, customer });
  if (!blocked) return null;
  const what = theirs(`reminder.${blocked.by}`, { step: stepOf(setup) });
  const subject = theirs('reminder.subject', about);
  const hasLink = blocked.by !== 'no-link' && blocked.by !== 'link-expired';
  const further = theirs(hasLink ? 'reminder.open' : 'reminder.wait');
  const day = dayOf(blocked.since);
  const text = theirs('reminder.text', { ...about, day, what, further, ...ending });
  return (
    <li className="stack tight reminder">
      <h3>{customer}</h3>
      <p className="message-text" lang={language}>
        {text}
      </p>
      <p className="row">
        <CopyButton text={`${subject}\n\n${text}`} label={line('reminder.copy')} />
        <MailLink subject={subject} text={text} />
      </p>
    </li>
  );
};
