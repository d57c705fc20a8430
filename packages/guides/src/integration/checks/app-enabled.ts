import { defineCheck } from '../define-check.ts';
import { vendorAppPresence } from '../facts/vendor-app-presence.ts';

export const appEnabled = defineCheck({
  id: 'app-enabled',
  title: 'app-enabled.title',
  why: 'app-enabled.why',
  severity: 'blocker',
  needs: { presence: vendorAppPresence },
  statement: 'app-enabled.statement',
  evaluate: ({ presence: found }) => {
    if (!found.here)
      return {
        outcome: 'failed',
        severity: 'blocker',
        message: { key: 'app-missing' },
        remedy: { key: 'app-missing.remedy' },
        evidence: [
          {
            kind: 'value',
            label: { key: 'app-missing.seen' },
            expected: null,
            actual: { key: 'app-missing.none' },
          },
        ],
      };
    const shown = (on: boolean) => ({ key: on ? 'app-enabled.on' : 'app-enabled.not-on' }) as const;
    const evidence = [
      {
        kind: 'value',
        label: { key: 'app-enabled.seen' },
        expected: shown(true),
        actual: shown(found.enabled),
      },
      ...(found.oauth === null
        ? []
        : [
            {
              kind: 'value' as const,
              label: { key: 'app-enabled.seen.oauth' as const },
              expected: shown(true),
              actual: shown(found.oauth),
            },
          ]),
    ] as const;
    if (found.enabled && found.oauth !== false)
      return { outcome: 'passed', message: { key: 'app-enabled.passed' }, evidence };
    return {
      outcome: 'failed',
      severity: 'blocker',
      message: { key: found.enabled ? 'app-enabled.oauth-off' : 'app-enabled.off' },
      remedy: { key: 'app-enabled.remedy' },
      evidence,
    };
  },
});
