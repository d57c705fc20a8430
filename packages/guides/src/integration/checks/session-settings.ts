import { sessionSettings as settings } from '../../facts/session-settings.ts';
import type { SomeEvidence } from '../../model/check.ts';
import { compared, defineCheck, failed, passed } from '../define-check.ts';
import type { Key } from '../locales/en.ts';

/** Whether sessions are tied to addresses: a vendor's servers have several, and use tokens that began elsewhere (C 4). */
export const sessionSettings = defineCheck({
  id: 'session-settings',
  title: 'session-settings.title',
  why: 'session-settings.why',
  severity: 'warning',
  needs: { settings },
  statement: 'session-settings.statement',
  evaluate: ({ settings: { lockToIp, enforceRanges } }) => {
    const shown = (on: boolean) => ({ key: on ? 'session-settings.on' : 'session-settings.off' }) as const;
    const evidence: SomeEvidence<Key> = [
      compared({ key: 'session-settings.lock' }, shown(false), shown(lockToIp)),
      compared({ key: 'session-settings.enforce' }, shown(false), shown(enforceRanges)),
    ];
    if (lockToIp)
      return failed('warning', 'session-settings.locked', 'session-settings.remedy.lock', ...evidence);
    return enforceRanges
      ? failed('warning', 'session-settings.enforced', 'session-settings.remedy.enforce', ...evidence)
      : passed('session-settings.passed', ...evidence);
  },
});
