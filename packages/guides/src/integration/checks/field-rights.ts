import { subjectFieldAccess } from '../../facts/subject-access.ts';
import { fieldMatrix, findFields } from '../access-matrix.ts';
import { defineCheck } from '../define-check.ts';

/** For any profile, administrators too: fields made through the API have no field-level security for anybody (P T5). */
export const fieldRights = defineCheck({
  id: 'field-rights',
  title: 'field-rights.title',
  why: 'field-rights.why',
  severity: 'blocker',
  needs: { access: subjectFieldAccess },
  evaluate: ({ access }, { integration }) => {
    const findings = findFields(integration.objects ?? [], access);
    if (findings.length === 0) return { outcome: 'inapplicable', why: { key: 'field-rights.none' } };
    const evidence = [fieldMatrix(findings)] as const;
    const open = findings.filter(({ problem }) => problem !== null);
    if (open.length === 0)
      return {
        outcome: 'passed',
        message: { key: 'field-rights.passed', params: { count: findings.length } },
        evidence,
      };
    const unknown = open.filter(({ problem }) => problem === 'unknown').length;
    return {
      outcome: 'failed',
      severity: 'blocker',
      message:
        unknown === open.length
          ? { key: 'field-rights.unknown', params: { count: unknown } }
          : { key: 'field-rights.missing', params: { count: open.length, total: findings.length } },
      remedy: { key: unknown === open.length ? 'field-rights.unknown.remedy' : 'field-rights.remedy' },
      evidence,
    };
  },
});
