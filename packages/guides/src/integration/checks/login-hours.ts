import { actualValue, defineCheck, failed, passed } from '../define-check.ts';
import { loginLimits } from '../facts/login-limits.ts';
import { subject } from '../facts/subject.ts';

/** Whether the user's profile limits when it can log in (C 4). */
export const loginHours = defineCheck({
  id: 'login-hours',
  title: 'login-hours.title',
  why: 'login-hours.why',
  severity: 'warning',
  needs: { limits: loginLimits, user: subject },
  statement: 'login-hours.statement',
  evaluate: ({ limits: { hours }, user }) => {
    const params = { profile: user.profile };
    const evidence = actualValue(
      { key: 'login-hours.seen' },
      { key: hours ? 'login-hours.set' : 'login-hours.not-set' },
    );
    return hours
      ? failed(
          'warning',
          { key: 'login-hours.limited', params },
          { key: 'login-hours.remedy', params },
          evidence,
        )
      : passed({ key: 'login-hours.none', params }, evidence);
  },
});
