import type { IpRelaxation } from '../../app-policy.ts';
import { cantTell, compared, failed, passed } from '../define-check.ts';
import type { Key } from '../locales/en.ts';
import { ipRelaxationValue } from '../policy-values.ts';
import { appPolicyChecks } from './app-policy-checks.ts';

const messages = {
  Enforce: 'ip-relaxation.enforced',
  Bypass_2factor: 'ip-relaxation.devices',
  Enforce_RelaxRefresh: 'ip-relaxation.refresh-only',
} as const satisfies Record<Exclude<IpRelaxation, 'Bypass'>, Key>;

export const { external: ipRelaxation, connected: connectedIpRelaxation } = appPolicyChecks(
  'ip-relaxation',
  {
    title: 'ip-relaxation.title',
    why: 'ip-relaxation.why',
    statement: 'ip-relaxation.statement',
    seen: 'ip-relaxation.seen',
  },
  ({ ipRelaxation: value }) => {
    const actual = ipRelaxationValue(value);
    if (value === null || actual === null) return cantTell('not-readable-by-api');
    const evidence = compared(
      { key: 'ip-relaxation.seen' },
      { key: 'ip-relaxation.value', params: { value: 'Bypass' } },
      actual,
    );
    return value === 'Bypass'
      ? passed('ip-relaxation.passed', evidence)
      : failed('blocker', messages[value], 'ip-relaxation.remedy', evidence);
  },
);
