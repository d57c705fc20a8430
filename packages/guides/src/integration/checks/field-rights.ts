import { subjectFieldAccess } from '../../facts/subject-access.ts';
import { requiredObjects } from '../../requirements.ts';
import { findFields } from '../access-matrix.ts';
import { defineCheck } from '../define-check.ts';
import { fieldVerdict } from '../field-verdict.ts';

/** For any profile, administrators too: fields made through the API have no field-level security for anybody (P T5). */
export const fieldRights = defineCheck({
  id: 'field-rights',
  title: 'field-rights.title',
  why: 'field-rights.why',
  severity: 'blocker',
  needs: { access: subjectFieldAccess },
  evaluate: ({ access }, setup) =>
    fieldVerdict(
      findFields(requiredObjects(setup), access).filter(({ optional }) => !optional),
      'blocker',
    ),
});
