import { grantedWhere } from '../branch.ts';
import { defineCheck } from '../define-check.ts';
import { fieldChoices } from '../facts/field-choices.ts';
import { requiredObjects } from '../facts/required-objects.ts';
import { subjectFieldAccess } from '../facts/subject-access.ts';
import { findFields } from '../field-findings.ts';
import { fieldVerdict } from '../field-verdict.ts';

/**
 * Waits until the customer has picked every required field. Applies to every profile, including administrators:
 * nobody gets field-level security for fields created through the API (P T5).
 */
export const fieldRights = defineCheck({
  id: 'field-rights',
  title: 'field-rights.title',
  why: 'field-rights.why',
  severity: 'blocker',
  needs: { access: subjectFieldAccess, objects: requiredObjects, where: grantedWhere, choices: fieldChoices },
  evaluate: ({ access, objects, where }, setup) =>
    fieldVerdict(
      findFields(objects, access).filter(({ optional }) => !optional),
      'blocker',
      `field-rights.remedy.${where}`,
      setup,
    ),
});
