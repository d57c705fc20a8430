import { appBlocked } from '../../facts/app-blocked.ts';
import { defineCheck } from '../define-check.ts';

/** A sign-in through the very app proves that nobody has blocked it; no API shows it otherwise (A 6.6). */
export const appNotBlocked = defineCheck({
  id: 'app-not-blocked',
  title: 'app-not-blocked.title',
  why: 'app-not-blocked.why',
  severity: 'blocker',
  needs: { found: appBlocked },
  evaluate: ({ found }, { connection }) =>
    found.blocked
      ? {
          outcome: 'failed',
          severity: 'blocker',
          message: { key: 'app-not-blocked.blocked' },
          remedy: { key: 'app-not-blocked.remedy' },
          evidence: [
            {
              kind: 'value',
              label: { key: 'app-not-blocked.seen' },
              expected: { key: 'app-not-blocked.let-in' },
              actual: { key: 'app-not-blocked.refused', params: { code: found.code ?? '' } },
            },
          ],
        }
      : {
          outcome: 'passed',
          message: { key: 'app-not-blocked.passed' },
          evidence: [
            {
              kind: 'value',
              label: { key: 'app-not-blocked.seen' },
              expected: { key: 'app-not-blocked.let-in' },
              actual: { key: 'app-not-blocked.as', params: { username: connection?.username ?? '' } },
            },
          ],
        },
});
