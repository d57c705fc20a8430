import type { AppPolicyValues, IpRelaxation } from '../../app-policy.ts';
import { connectedAppPolicy } from '../../facts/connected-app-policy.ts';
import { vendorAppPolicy } from '../../facts/vendor-app-policy.ts';
import type { Seen, Verdict } from '../../model/check.ts';
import { defineCheck } from '../define-check.ts';
import type { Key } from '../locales/en.ts';
import { appNotInstalled } from './app-not-installed.ts';
import { noPolicyRecord } from './no-policy-record.ts';

const messages = {
  Enforce: 'ip-relaxation.enforced',
  Bypass_2factor: 'ip-relaxation.devices',
  Enforce_RelaxRefresh: 'ip-relaxation.refresh-only',
} as const satisfies Record<Exclude<IpRelaxation, 'Bypass'>, Key>;

const told = {
  title: 'ip-relaxation.title',
  why: 'ip-relaxation.why',
  severity: 'blocker',
  statement: 'ip-relaxation.statement',
} as const;

export const ipRelaxation = defineCheck({
  ...told,
  id: 'ip-relaxation',
  needs: { policy: vendorAppPolicy },
  evaluate: ({ policy }) =>
    policy.record ? judge(policy) : noPolicyRecord('ip-relaxation.seen', policy.appIsHere),
});

/** Of a connected app that was installed from elsewhere no API shows it: a person does (A 6.6). */
export const connectedIpRelaxation = defineCheck({
  ...told,
  id: 'connected-ip-relaxation',
  needs: { policy: connectedAppPolicy },
  evaluate: ({ policy }) => (policy.installed ? judge(policy) : appNotInstalled),
});

const judge = ({ ipRelaxation: value }: AppPolicyValues): Verdict<Key> => {
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
};
