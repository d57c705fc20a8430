import { actualValue, cantTell, failed, passed } from '../define-check.ts';
import { appPolicyChecks } from './app-policy-checks.ts';

/** Whether the app demands a high-assurance session, which the vendor's server cannot reach by itself (C 4). */
export const { external: sessionLevel, connected: connectedSessionLevel } = appPolicyChecks(
  'session-level',
  {
    title: 'session-level.title',
    why: 'session-level.why',
    statement: 'session-level.statement',
    seen: 'session-level.seen',
  },
  ({ sessionLevel: required }) => {
    // Only a demand that is seen can hold the setup up.
    if (required === null) return cantTell('not-readable-by-api', { severity: 'warning' });
    const { level, action } = required;
    const evidence = actualValue(
      { key: 'session-level.seen' },
      { key: 'session-level.value', params: { level, action: action ?? 'unknown' } },
    );
    if (level === 'policy')
      return failed('warning', 'session-level.policy', 'session-level.remedy', evidence);
    if (level !== 'HIGH_ASSURANCE') return passed('session-level.passed', evidence);
    switch (action) {
      case null:
        return cantTell('not-readable-by-api', { evidence: [evidence] });
      // Whether a session that already has high assurance is refused too is not known (C 4).
      case 'Block':
        return failed('blocker', 'session-level.blocked', 'session-level.remedy', evidence);
      default:
        return failed('warning', 'session-level.raised', 'session-level.remedy', evidence);
    }
  },
);
