import { apiUsage } from '../../facts/api-usage.ts';
import type { Seen } from '../../model/check.ts';
import { defineCheck } from '../define-check.ts';
import type { Key } from '../locales/en.ts';

/** Below this share of requests left an org is close to stopping its integrations; vendors pause at 80 % used (A 1.4). */
const enough = 0.2;

export const apiRequests = defineCheck({
  id: 'api-requests',
  title: 'api-requests.title',
  why: 'api-requests.why',
  severity: 'warning',
  needs: { usage: apiUsage },
  evaluate: ({ usage }) => {
    const left = Math.max(0, usage.max - usage.used);
    const share = left / usage.max;
    const evidence: Seen<Key> = [
      {
        kind: 'value',
        label: { key: 'api-requests.seen' },
        expected: { key: 'api-requests.expected' },
        actual: { key: 'api-requests.actual', params: { share } },
      },
    ];
    const params = { left, max: usage.max };
    return share >= enough
      ? { outcome: 'passed', message: { key: 'api-requests.passed', params }, evidence }
      : {
          outcome: 'failed',
          severity: 'warning',
          message: { key: 'api-requests.low', params },
          remedy: { key: 'api-requests.low.remedy' },
          evidence,
        };
  },
});
