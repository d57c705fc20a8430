import { apiAccess } from '../facts/api-access.ts';
import { ask } from '../model/acts.ts';
import { actualValue, defineCheck, failed, passed, withAct } from './define-check.ts';

/** Who has to act where the API refuses. */
const who = { org: 'ask.api', user: 'ask.api-user', session: 'ask.api-session' } as const;

export const apiAccessCheck = defineCheck({
  id: 'api-access',
  title: 'api-access.title',
  why: 'api-access.why',
  severity: 'blocker',
  isCause: true,
  needs: { access: apiAccess },
  evaluate: ({ access }, setup) => {
    const label = { key: 'api-access.seen' } as const;
    return access.answers
      ? passed(
          'api-access.passed',
          actualValue(label, { key: 'api-access.answered', params: { org: access.orgName } }),
        )
      : withAct(
          failed(
            'blocker',
            `api-access.${access.refuses}`,
            `api-access.${access.refuses}.remedy`,
            actualValue(label, { key: 'api-access.refused', params: { code: access.code } }),
          ),
          ask(who[access.refuses], setup, {
            username: setup.connection?.username ?? '',
            code: access.code,
          }),
        );
  },
});
