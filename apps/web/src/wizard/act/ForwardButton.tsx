import { useRef, useState } from 'react';
import { useWords } from '../../locales/Words.tsx';
import { CopyButton } from '../../ui/CopyButton.tsx';
import { MailLink } from '../../ui/MailLink.tsx';
import { Popover } from '../../ui/Popover.tsx';
import { visibleText } from '../../ui/visibleText.ts';

/** Returns the lines of the message: its line breaks are meant. */
const linesOf = (message: string): readonly string[] => message.split('\n').map(visibleText);

/** Renders a button that shows a message to the person who has to act, to copy or to send by email. */
export const ForwardButton = ({
  label,
  subject,
  message,
  className = 'link-button',
}: {
  label: string;
  subject: string;
  message: string;
  className?: string;
}) => {
  const { line } = useWords();
  const button = useRef<HTMLButtonElement>(null);
  const [open, setOpen] = useState(false);
  return (
    <>
      <button
        ref={button}
        type="button"
        className={className}
        aria-expanded={open}
        onClick={() => setOpen(true)}
      >
        {visibleText(label)}
      </button>
      {open && button.current && (
        <Popover anchor={button.current} title={visibleText(subject)} onClose={() => setOpen(false)}>
          <p className="forward">{linesOf(message).join('\n')}</p>
          <p className="row">
            <CopyButton text={message} label={line('forward.copy')} />
            <MailLink subject={subject} text={message} />
          </p>
        </Popover>
      )}
    </>
  );
};
