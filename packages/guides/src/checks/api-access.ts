import { apiAccess } from '../facts/api-access.ts';
import { actualValue, defineCheck, failed, passed } from './define-check.ts';

export const apiAccessCheck = defineCheck({
  id: 'api-access',
  title: 'api-access.title',
  why: 'api-access.why',
  severity: 'blocker',
  needs: { access: apiAccess },
  evaluate: ({ access }) => {
    const label = { key: 'api-access.seen' } as const;
    return access.answers
      ? passed(
          'api-access.passed',
          actualValue(label, { key: 'api-access.answered', params: { org: access.orgName } }),
        )
      : failed(
          'blocker',
          `api-access.${access.refuses}`,
          `api-access.${access.refuses}.remedy`,
          actualValue(label, { key: 'api-access.refused', params: { code: access.code } }),
        );
  },
});
