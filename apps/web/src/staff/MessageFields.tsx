import type { MessageLanguage } from '@orgready/shared/language/message-languages';
import { type ReactNode, useId, useState } from 'react';
import { CopyButton } from '../ui/CopyButton.tsx';
import { MailLink } from '../ui/MailLink.tsx';
import { useStaffWords } from './useStaffWords.ts';

/** Renders a message to the customer: ready to send, and to be changed before. */
export const MessageFields = ({
  title,
  language,
  subject: startSubject,
  text: startText,
  warning,
}: {
  title: string;
  /** Of subject and text. */
  language: MessageLanguage;
  subject: string;
  text: string;
  /** Returns what is wrong with the text as it was changed; nothing if all is right. */
  warning?: (text: string) => ReactNode;
}) => {
  const { line } = useStaffWords();
  const id = useId();
  const [subject, setSubject] = useState(startSubject);
  const [text, setText] = useState(startText);
  return (
    <fieldset className="stack tight">
      <legend>{title}</legend>
      <div className="field">
        <label htmlFor={`${id}-subject`}>{line('links.message-subject-label')}</label>
        <input
          id={`${id}-subject`}
          lang={language}
          value={subject}
          onChange={({ target }) => setSubject(target.value)}
        />
      </div>
      <div className="field">
        <label htmlFor={`${id}-text`}>{line('links.message-text-label')}</label>
        <textarea
          id={`${id}-text`}
          lang={language}
          className="message"
          rows={12}
          value={text}
          onChange={({ target }) => setText(target.value)}
        />
        {warning?.(text)}
      </div>
      <p className="row">
        <MailLink subject={subject} text={text} primary />
        <CopyButton text={text} label={line('links.copy-message')} />
      </p>
    </fieldset>
  );
};
