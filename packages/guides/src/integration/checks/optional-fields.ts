import { grantedWhere } from '../branch.ts';
import { defineCheck } from '../define-check.ts';
import { requiredObjects } from '../facts/required-objects.ts';
import { subjectFieldAccess } from '../facts/subject-access.ts';
import { findFields } from '../field-findings.ts';
import { fieldVerdict } from '../field-verdict.ts';

/** Fields the integration can work without: advice if the user cannot use them. */
export const optionalFields = defineCheck({
  id: 'optional-fields',
  title: 'optional-fields.title',
  why: 'optional-fields.why',
  severity: 'advice',
  when: { needs: 'optional-fields' },
  needs: { access: subjectFieldAccess, objects: requiredObjects, where: grantedWhere },
  evaluate: ({ access, objects, where }, setup) =>
    fieldVerdict(
      findFields(objects, access).filter(({ optional }) => optional),
      'advice',
      `field-rights.remedy.${where}`,
      setup,
    ),
});
