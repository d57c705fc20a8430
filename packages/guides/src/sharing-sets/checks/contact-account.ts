import { choose } from '../../model/acts.ts';
import { answerTo } from '../../model/answer.ts';
import { sameId } from '../../salesforce-id.ts';
import { question } from '../answers.ts';
import { actualValue, defineCheck, failed, passed, withAct } from '../define-check.ts';
import { contact } from '../facts/contact.ts';

export const contactAccount = defineCheck({
  id: 'contact-account',
  title: 'contact-account.title',
  why: 'contact-account.why',
  severity: 'blocker',
  needs: { contact, account: answerTo(question.account) },
  evaluate: ({ contact: person, account }) => {
    const evidence = [
      actualValue({ key: 'contact-account.contact' }, person.name),
      actualValue({ key: 'contact-account.account' }, person.accountName ?? { key: 'contact-account.none' }),
    ] as const;
    if (person.accountId === null)
      return failed('blocker', 'contact-account.failed', 'contact-account.remedy', ...evidence);
    return sameId(person.accountId, account)
      ? passed({ key: 'contact-account.passed', params: { contact: person.name } }, ...evidence)
      : withAct(
          failed('blocker', 'contact-account.other', 'contact-account.other.remedy', ...evidence),
          choose(question.contact, 'act.other-contact'),
        );
  },
});
