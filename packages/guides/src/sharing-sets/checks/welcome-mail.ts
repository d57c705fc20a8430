import { actualValue, cantTell, defineCheck, passed } from '../define-check.ts';
import { customerUser } from '../facts/customer-user.ts';

/** Salesforce keeps no record of the mail. A person who has signed in has had it, or no longer needs it (P 7.4). */
export const welcomeMail = defineCheck({
  id: 'welcome-mail',
  title: 'welcome-mail.title',
  why: 'welcome-mail.why',
  severity: 'warning',
  needs: { user: customerUser },
  statement: 'welcome-mail.statement',
  evaluate: ({ user: { name, isActive, lastLogin } }) => {
    if (lastLogin !== null)
      return passed(
        { key: 'welcome-mail.passed', params: { person: name } },
        actualValue({ key: 'welcome-mail.seen' }, { key: 'welcome-mail.on', params: { date: lastLogin } }),
      );
    return isActive
      ? cantTell('needs-a-person', { message: { key: 'welcome-mail.open', params: { person: name } } })
      : cantTell('not-yet', { message: 'welcome-mail.inactive' });
  },
});
