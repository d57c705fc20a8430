import type { IpRelaxation } from '../../app-policy.ts';
import { vendorAppPolicy } from '../../facts/vendor-app-policy.ts';
import type { Seen } from '../../model/check.ts';
import { defineCheck } from '../define-check.ts';
import type { Key } from '../locales/en.ts';
import { noPolicyRecord } from './no-policy-record.ts';

const messages = {
  Enforce: 'ip-relaxation.enforced',
  Bypass_2factor: 'ip-relaxation.devices',
  Enforce_RelaxRefresh: 'ip-relaxation.refresh-only',
} as const satisfies Record<Exclude<IpRelaxation, 'Bypass'>, Key>;

export const ipRelaxation = defineCheck({
  id: 'ip-relaxation',
  title: 'ip-relaxation.title',
  why: 'ip-relaxation.why',
  severity: 'blocker',
  needs: { policy: vendorAppPolicy },
  statement: 'ip-relaxation.statement',
  evaluate: ({ policy }) => {
    if (!policy.record) return noPolicyRecord('ip-relaxation.seen', policy.appIsHere);
    const { ipRelaxation: value } = policy;
    if (value === null) return { outcome: 'cantTell', reason: 'not-readable-by-api' };
    const evidence: Seen<Key> = [
      {
        kind: 'value',
        label: { key: 'ip-relaxation.seen' },
        expected: { key: 'ip-relaxation.value', params: { value: 'Bypass' } },
        actual: { key: 'ip-relaxation.value', params: { value } },
      },
    ];
    return value === 'Bypass'
      ? { outcome: 'passed', message: { key: 'ip-relaxation.passed' }, evidence }
      : {
          outcome: 'failed',
          severity: 'blocker',
          message: { key: messages[value] },
          remedy: { key: 'ip-relaxation.remedy' },
          evidence,
        };
  },
});
