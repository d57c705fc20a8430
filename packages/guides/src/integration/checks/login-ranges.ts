import { actualValue, defineCheck, failed, passed, records } from '../define-check.ts';
import { loginLimits } from '../facts/login-limits.ts';
import { subject } from '../facts/subject.ts';

/** Whether the user's profile limits from where it can log in, if the vendor's addresses are not known (C 4). */
export const loginRanges = defineCheck({
  id: 'login-ranges',
  title: 'login-ranges.title',
  why: 'login-ranges.why',
  severity: 'warning',
  when: { not: { needs: 'outgoing-addresses' } },
  needs: { limits: loginLimits, user: subject },
  statement: 'login-ranges.statement',
  evaluate: ({ limits: { ranges }, user }) => {
    const params = { profile: user.profile };
    return ranges.length === 0
      ? passed(
          { key: 'login-ranges.none', params },
          actualValue({ key: 'login-ranges.seen' }, { key: 'login-ranges.no-range' }),
        )
      : failed(
          'warning',
          { key: 'login-ranges.limited', params },
          { key: 'login-ranges.remedy', params },
          records(
            { key: 'login-ranges.seen' },
            [{ key: 'login-ranges.start' }, { key: 'login-ranges.end' }],
            ranges.map(({ start, end }) => [start, end]),
          ),
        );
  },
});
