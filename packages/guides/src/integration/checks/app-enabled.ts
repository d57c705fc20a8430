import type { SomeEvidence } from '../../model/check.ts';
import { missingApp } from '../app-missing.ts';
import { actualValue, cantTell, compared, defineCheck, failed, passed, withAct } from '../define-check.ts';
import { openPackages } from '../drawn-acts.ts';
import { localNamesake } from '../facts/vendor-app.ts';
import { isOauthLost } from '../facts/vendor-app-policy.ts';
import { vendorAppPresence } from '../facts/vendor-app-presence.ts';
import type { Key } from '../locales/en.ts';

export const appEnabled = defineCheck({
  id: 'app-enabled',
  title: 'app-enabled.title',
  why: 'app-enabled.why',
  severity: 'blocker',
  needs: { presence: vendorAppPresence, namesake: localNamesake },
  statement: 'app-enabled.statement',
  evaluate: ({ presence: found, namesake }, setup) => {
    if (found.here === 'unclear')
      return cantTell('not-readable-by-api', {
        message: 'app-enabled.unclear',
        remedy: 'app-enabled.unclear.remedy',
        statement: 'app-enabled.unclear.statement',
        evidence: [actualValue({ key: 'app-missing.seen' }, { key: 'app-enabled.unclear.seen' })],
      });
    if (!found.here) return missingApp(namesake);
    const shown = (on: boolean) => ({ key: on ? 'app-enabled.on' : 'app-enabled.not-on' }) as const;
    const evidence: SomeEvidence<Key> = [
      compared({ key: 'app-enabled.seen' }, shown(true), shown(found.enabled)),
      ...(found.oauth === null
        ? []
        : [compared({ key: 'app-enabled.seen.oauth' }, shown(true), shown(found.oauth))]),
    ];
    if (isOauthLost(found, setup))
      return withAct(
        failed('blocker', 'app-enabled.lost', 'app-enabled.lost.remedy', ...evidence),
        openPackages(),
      );
    return found.enabled && found.oauth !== false
      ? passed('app-enabled.passed', ...evidence)
      : failed(
          'blocker',
          found.enabled ? 'app-enabled.oauth-off' : 'app-enabled.off',
          'app-enabled.remedy',
          ...evidence,
        );
  },
});
