import { apiAccess } from '../facts/api-access.ts';
import { defineCheck, failed, passed, seen } from './define-check.ts';

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
          seen(label, { key: 'api-access.answered', params: { org: access.orgName } }),
        )
      : failed(
          'blocker',
          `api-access.${access.refuses}`,
          `api-access.${access.refuses}.remedy`,
          seen(label, { key: 'api-access.refused', params: { code: access.code } }),
        );
  },
});
