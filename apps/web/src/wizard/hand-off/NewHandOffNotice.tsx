import type { NewHandOff } from '@orgready/shared/contract/hand-off';
import type { Locale } from '@orgready/shared/language/locales';
import { useWordsOf } from '../../locales/Words.tsx';
import { CopyButton } from '../../ui/CopyButton.tsx';
import { MailLink } from '../../ui/MailLink.tsx';
import { StatusMark } from '../../ui/StatusMark.tsx';
import { visibleText } from '../../ui/visibleText.ts';
import { handOffTables } from './locales/tables.ts';
import type { Offered } from './offered.ts';
import { dayInWords, useHandOffWords } from './useHandOffWords.ts';
import './hand-off.css';

const day = 24 * 60 * 60_000;

/** Renders a new link to one step, which is visible only now, with the message that brings it to the colleague. */
export const NewHandOffNotice = ({
  made,
  offered,
  about: { customer, blueprint, locale },
}: {
  made: NewHandOff;
  offered: Offered;
  /** `locale`: of the message; absent: the reader's. */
  about: { readonly customer: string; readonly blueprint: string; readonly locale?: Locale };
}) => {
  const { line } = useHandOffWords();
  const { line: theirs, locale: language } = useWordsOf(handOffTables, locale);
  const { colleague, dueOn } = offered;
  const subject = theirs('hand.subject', { step: made.step, customer });
  const text = theirs('hand.message', {
    colleague,
    by: made.by,
    blueprint,
    step: made.step,
    count: made.needs.length,
    needs: made.needs,
    url: made.url,
    due: dayInWords(dueOn, language),
    // It expires with the end of that day.
    until: dayInWords(made.expiresAt - day, language),
  });
  return (
    <div className="notice" role="status">
      <StatusMark mark="info" />
      <div className="notice-body stack tight">
        <p>
          <b>{line('hand.once')}</b>
        </p>
        <p>{line('hand.once-what', { colleague: visibleText(colleague) })}</p>
        <p className="address">{made.url}</p>
        <p className="hand-off-message">{text.split('\n').map(visibleText).join('\n')}</p>
        <p className="row">
          <CopyButton text={made.url} label={line('hand.copy')} />
          <CopyButton text={text} label={line('hand.copy-message')} />
          <MailLink subject={subject} text={text} />
        </p>
      </div>
    </div>
  );
};
