import { actualValue, compared, defineCheck, failed, passed } from '../define-check.ts';
import { contact } from '../facts/contact.ts';
import { customerUserIfAny } from '../facts/customer-user.ts';

export const userReady = defineCheck({
  id: 'user-ready',
  title: 'user-ready.title',
  why: 'user-ready.why',
  severity: 'blocker',
  needs: { contact, user: customerUserIfAny },
  evaluate: ({ contact: person, user }) => {
    const params = { contact: person.name };
    if (user === null)
      return failed(
        'blocker',
        { key: 'user-ready.none', params },
        'user-ready.none.remedy',
        actualValue({ key: 'user-ready.user' }, { key: 'user-ready.no-user' }),
      );
    const shown = (active: boolean) =>
      ({ key: active ? 'user-ready.active' : 'user-ready.inactive' }) as const;
    const evidence = [
      actualValue({ key: 'user-ready.user' }, `${user.name} (${user.username})`),
      compared({ key: 'user-ready.seen' }, shown(true), shown(user.isActive)),
    ] as const;
    return user.isActive
      ? passed({ key: 'user-ready.passed', params }, ...evidence)
      : failed('blocker', { key: 'user-ready.failed', params }, 'user-ready.remedy', ...evidence);
  },
});
