import { subjectFieldAccess } from '../../facts/subject-access.ts';
import { requiredObjects } from '../../requirements.ts';
import { findFields } from '../access-matrix.ts';
import { defineCheck } from '../define-check.ts';
import { fieldVerdict } from '../field-verdict.ts';

/** Fields the integration can work without: advice where the user cannot use them. */
export const optionalFields = defineCheck({
  id: 'optional-fields',
  title: 'optional-fields.title',
  why: 'optional-fields.why',
  severity: 'advice',
  when: { requirement: 'optional-fields' },
  needs: { access: subjectFieldAccess },
  evaluate: ({ access }, setup) =>
    fieldVerdict(
      findFields(requiredObjects(setup), access).filter(({ optional }) => optional),
      'advice',
    ),
});
