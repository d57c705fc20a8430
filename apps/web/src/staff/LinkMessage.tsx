import type { SetupSummary } from '@orgready/shared/contract/entities';
import { useId, useState } from 'react';
import { readerLocale } from '../locales/readerLocale.ts';
import { staffTables } from '../locales/staffTables.ts';
import { useWordsOf } from '../locales/Words.tsx';
import { CopyButton } from '../ui/CopyButton.tsx';
import { MailLink } from '../ui/MailLink.tsx';
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
  const id = useId();
  const about = { customer: setup.customer, blueprint: setup.blueprintName };
  const day = new Intl.DateTimeFormat(readerLocale(setup.locale), { dateStyle: 'long' }).format(until);
  const [subject, setSubject] = useState(() => theirs('links.message-subject', about));
  const [text, setText] = useState(() => theirs('links.message', { ...about, url, day }));
  return (
    <fieldset className="stack tight">
      <legend>{line('links.message-title')}</legend>
      <div className="field">
        <label htmlFor={`${id}-subject`}>{line('links.message-subject-label')}</label>
        <input id={`${id}-subject`} value={subject} onChange={({ target }) => setSubject(target.value)} />
      </div>
      <div className="field">
        <label htmlFor={`${id}-text`}>{line('links.message-text-label')}</label>
        <textarea
          id={`${id}-text`}
          className="message"
          rows={12}
          value={text}
          onChange={({ target }) => setText(target.value)}
        />
        {!text.includes(url) && (
          <p className="field-fault" role="alert">
            {line('links.message-without')}
          </p>
        )}
      </div>
      <p className="row">
        <MailLink subject={subject} text={text} primary />
        <CopyButton text={text} label={line('links.copy-message')} />
      </p>
    </fieldset>
  );
};
