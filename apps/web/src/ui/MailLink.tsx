import { useWords } from '../locales/Words.tsx';
import { mailtoOf } from './mailto.ts';

/** Renders the link that opens a message in the mail program; where the message is too long for it, what to do instead. */
export const MailLink = ({
  subject,
  text,
  primary = false,
}: {
  subject: string;
  text: string;
  primary?: boolean;
}) => {
  const { line } = useWords();
  const address = mailtoOf({ subject, text });
  return address === undefined ? (
    <span className="quiet">{line('forward.too-long')}</span>
  ) : (
    <a className={primary ? 'button primary' : 'button'} href={address}>
      {line('forward.mail')}
    </a>
  );
};
