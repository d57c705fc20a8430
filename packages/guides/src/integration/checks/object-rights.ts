import { defineCheck, failed, passed } from '../define-check.ts';
import { subjectAccess } from '../facts/subject-access.ts';
import { findObjects } from '../object-findings.ts';
import { objectMatrix } from '../object-matrix.ts';

export const objectRights = defineCheck({
  id: 'object-rights',
  title: 'object-rights.title',
  why: 'object-rights.why',
  severity: 'blocker',
  needs: { access: subjectAccess },
  evaluate: ({ access }, { params }) => {
    const findings = findObjects(params.objects ?? [], access);
    const evidence = objectMatrix(findings);
    const unknown = findings.filter(({ exists }) => !exists);
    const open = findings.filter(({ exists, missing }) => exists && missing.length > 0);
    if (unknown.length > 0) {
      const objects = unknown.map(({ required }) => required.name);
      return failed(
        'blocker',
        { key: 'object-rights.unknown', params: { objects } },
        'object-rights.unknown.remedy',
        evidence,
      );
    }
    if (open.length > 0)
      return failed(
        'blocker',
        { key: 'object-rights.missing', params: { count: open.length } },
        'object-rights.remedy',
        evidence,
      );
    return passed({ key: 'object-rights.passed', params: { count: findings.length } }, evidence);
  },
});
