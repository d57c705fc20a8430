import { connection } from '../facts/connection.ts';
import { ask } from '../model/acts.ts';
import { compared, defineCheck, failed, passed, withAct } from './define-check.ts';

export const grantedScopes = defineCheck({
  id: 'granted-scopes',
  title: 'granted-scopes.title',
  why: 'granted-scopes.why',
  severity: 'blocker',
  needs: { connection },
  evaluate: ({ connection: { scopes } }, setup) => {
    const evidence = compared({ key: 'granted-scopes.seen' }, 'api id', scopes.join(' '));
    // `full` includes `api` (A 2.2).
    return scopes.includes('api') || scopes.includes('full')
      ? passed('granted-scopes.passed', evidence)
      : withAct(
          failed('blocker', 'granted-scopes.missing', 'granted-scopes.missing.remedy', evidence),
          ask('ask.scope', setup),
        );
  },
});
