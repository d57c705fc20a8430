import type { IpRelaxation } from '../../app-policy.ts';
import { cantTell, compared, failed, passed } from '../define-check.ts';
import type { Key } from '../locales/en.ts';
import { ipRelaxationValue } from '../policy-values.ts';
import { judgeIpRelaxation, wantedPolicies } from '../wanted-policies.ts';
import { appPolicyChecks } from './app-policy-checks.ts';

const tooStrict = {
  Enforce: 'ip-relaxation.enforced',
  Bypass: 'ip-relaxation.passed',
  Bypass_2factor: 'ip-relaxation.devices',
  Enforce_RelaxRefresh: 'ip-relaxation.refresh-only',
} as const satisfies Record<IpRelaxation, Key>;

export const { external: ipRelaxation, connected: connectedIpRelaxation } = appPolicyChecks(
  'ip-relaxation',
  {
    title: 'ip-relaxation.title',
    why: 'ip-relaxation.why',
    statement: 'ip-relaxation.statement',
    seen: 'ip-relaxation.seen',
  },
  ({ ipRelaxation: value }, params) => {
    if (value === null) return cantTell('not-readable-by-api');
    const evidence = compared(
      { key: 'ip-relaxation.seen' },
      ipRelaxationValue(wantedPolicies(params).ipRelaxation),
      ipRelaxationValue(value),
    );
    switch (judgeIpRelaxation(value, params)) {
      case 'as-wanted':
        return passed(value === 'Bypass' ? 'ip-relaxation.passed' : 'ip-relaxation.as-asked', evidence);
      case 'more-relaxed':
        return failed('advice', 'ip-relaxation.more-relaxed', 'ip-relaxation.remedy', evidence);
      case 'too-strict':
        return failed('blocker', tooStrict[value], 'ip-relaxation.remedy', evidence);
    }
  },
);
