import type { NewHandOff } from '@orgready/shared/contract/hand-off';
import type { MessageWords } from '../../messages/messageWords.ts';
import { CopyButton } from '../../ui/CopyButton.tsx';
import { MailLink } from '../../ui/MailLink.tsx';
import { StatusMark } from '../../ui/StatusMark.tsx';
import { visibleText } from '../../ui/visibleText.ts';
import type { Offered } from './offered.ts';
import { useHandOffWords } from './useHandOffWords.ts';
import './hand-off.css';

const day = 24 * 60 * 60_000;

/** What the message to the colleague names, and its texts in one language. */
export interface About {
  readonly customer: string;
  readonly blueprint: string;
  readonly messages: MessageWords;
}

/** Renders a new link to one step, which is visible only now, with the message that brings it to the colleague. */
export const NewHandOffNotice = ({
  made,
  offered,
  about: { customer, blueprint, messages },
}: {
  made: NewHandOff;
  offered: Offered;
  about: About;
}) => {
  const { line } = useHandOffWords();
  const { language, line: theirs, note, dayOf } = messages;
  const { colleague, dueOn } = offered;
  const subject = theirs('hand.subject', { step: made.step, customer });
  const text = theirs('hand.text', {
    colleague,
    by: made.by,
    blueprint,
    step: made.step,
    count: made.needs.length,
    needs: made.needs,
    url: made.url,
    note,
    due: dayOf(Date.parse(dueOn), 'UTC'),
    // It expires with the end of that day.
    until: dayOf(made.expiresAt - day, 'UTC'),
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
        <p className="hand-off-message" lang={language}>
          {text.split('\n').map(visibleText).join('\n')}
        </p>
        <p className="row">
          <CopyButton text={made.url} label={line('hand.copy')} />
          <CopyButton text={text} label={line('hand.copy-message')} />
          <MailLink subject={subject} text={text} />
        </p>
      </div>
    </div>
  );
};
