import { apiAccess } from '../../facts/api-access.ts';
import { defineCheck } from '../define-check.ts';

export const apiAccessCheck = defineCheck({
  id: 'api-access',
  title: 'api-access.title',
  why: 'api-access.why',
  severity: 'blocker',
  needs: { access: apiAccess },
  evaluate: ({ access }) =>
    access.answers
      ? {
          outcome: 'passed',
          message: { key: 'api-access.passed' },
          evidence: [
            {
              kind: 'value',
              label: { key: 'api-access.seen' },
              expected: null,
              actual: { key: 'api-access.answered', params: { org: access.orgName } },
            },
          ],
        }
      : {
          outcome: 'failed',
          severity: 'blocker',
          message: { key: `api-access.${access.refuses}` },
          remedy: { key: `api-access.${access.refuses}.remedy` },
          evidence: [
            {
              kind: 'value',
              label: { key: 'api-access.seen' },
              expected: null,
              actual: { key: 'api-access.refused', params: { code: access.code } },
            },
          ],
        },
});
