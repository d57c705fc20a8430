import { findObjects, objectMatrix } from '../access-matrix.ts';
import { defineCheck } from '../define-check.ts';
import { subjectAccess } from '../facts/subject-access.ts';

export const objectRights = defineCheck({
  id: 'object-rights',
  title: 'object-rights.title',
  why: 'object-rights.why',
  severity: 'blocker',
  needs: { access: subjectAccess },
  evaluate: ({ access }, { params }) => {
    const findings = findObjects(params.objects ?? [], access);
    const evidence = [objectMatrix(findings)] as const;
    const unknown = findings.filter(({ exists }) => !exists);
    const open = findings.filter(({ exists, missing }) => exists && missing.length > 0);
    if (unknown.length > 0)
      return {
        outcome: 'failed',
        severity: 'blocker',
        message: {
          key: 'object-rights.unknown',
          params: { objects: unknown.map(({ required }) => required.name).join(', ') },
        },
        remedy: { key: 'object-rights.unknown.remedy' },
        evidence,
      };
    if (open.length > 0)
      return {
        outcome: 'failed',
        severity: 'blocker',
        message: { key: 'object-rights.missing', params: { count: open.length } },
        remedy: { key: 'object-rights.remedy' },
        evidence,
      };
    return {
      outcome: 'passed',
      message: { key: 'object-rights.passed', params: { count: findings.length } },
      evidence,
    };
  },
});
