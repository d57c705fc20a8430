import { apiUsage } from '../../facts/api-usage.ts';
import { open } from '../../model/acts.ts';
import { compared, defineCheck, failed, passed, withAct } from '../define-check.ts';

/**
 * Below this share of remaining requests an org is close to stopping its integrations; vendors pause at 80% used (A
 * 1.4).
 */
const enough = 0.2;

export const apiRequests = defineCheck({
  id: 'api-requests',
  title: 'api-requests.title',
  why: 'api-requests.why',
  severity: 'warning',
  needs: { usage: apiUsage },
  evaluate: ({ usage }) => {
    const remaining = Math.max(0, usage.max - usage.used);
    const share = remaining / usage.max;
    const evidence = compared(
      { key: 'api-requests.seen' },
      { key: 'api-requests.expected' },
      { key: 'api-requests.actual', params: { share } },
    );
    const params = { left: remaining, max: usage.max };
    return share >= enough
      ? passed({ key: 'api-requests.passed', params }, evidence)
      : withAct(
          failed('warning', { key: 'api-requests.low', params }, 'api-requests.low.remedy', evidence),
          // (A 7)
          open('/lightning/setup/SystemOverview/home', 'act.open-usage'),
        );
  },
});
