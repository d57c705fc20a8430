import { grantersOf, objectGranters } from '../../effective-access.ts';
import { defineCheck, failed, inapplicable, passed, records } from '../define-check.ts';
import { subjectFieldAccess } from '../facts/subject-access.ts';
import { findObjects } from '../object-findings.ts';

/** View All Fields also covers fields added later. It is advice if every required field is readable (guide §1). */
export const allFields = defineCheck({
  id: 'all-fields',
  title: 'all-fields.title',
  why: 'all-fields.why',
  severity: 'advice',
  needs: { access: subjectFieldAccess },
  evaluate: ({ access }, { params }) => {
    const objects = findObjects(params.objects ?? [], access).filter(
      ({ exists, inherits }) => exists && !inherits,
    );
    if (objects.length === 0) return inapplicable('all-fields.none');
    const everywhere = grantersOf(access.sets, 'PermissionsViewAllFieldsGlobal').length > 0;
    const has = (object: string) =>
      everywhere || objectGranters(access.sets, access.objectRows, object, 'ViewAllFields').length > 0;
    const without = objects.filter(({ required }) => !has(required.name));
    const evidence = records(
      'View All Fields',
      [{ key: 'all-records.object' }, 'View All Fields'],
      objects.map(({ required }) => [
        required.name,
        { key: has(required.name) ? 'all-fields.yes' : 'all-fields.no' },
      ]),
    );
    return without.length === 0
      ? passed('all-fields.passed', evidence)
      : failed('advice', { key: 'all-fields.missing', params: { count: without.length } }, null, evidence);
  },
});
