import { grantersOf, objectGranters } from '../../effective-access.ts';
import type { Seen } from '../../model/check.ts';
import { findObjects } from '../access-matrix.ts';
import { defineCheck } from '../define-check.ts';
import { subjectFieldAccess } from '../facts/subject-access.ts';
import type { Key } from '../locales/en.ts';

/** View All Fields also covers fields added later; while every required field is readable it is advice (guide §1). */
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
    if (objects.length === 0) return { outcome: 'inapplicable', why: { key: 'all-fields.none' } };
    const everywhere = grantersOf(access.sets, 'PermissionsViewAllFieldsGlobal').length > 0;
    const has = (object: string) =>
      everywhere || objectGranters(access.sets, access.objectRows, object, 'ViewAllFields').length > 0;
    const without = objects.filter(({ required }) => !has(required.name));
    const evidence: Seen<Key> = [
      {
        kind: 'records',
        label: 'View All Fields',
        columns: [{ key: 'all-records.object' }, 'View All Fields'],
        rows: objects.map(({ required }) => [
          required.name,
          { key: has(required.name) ? 'all-fields.yes' : 'all-fields.no' },
        ]),
        total: objects.length,
      },
    ];
    return without.length === 0
      ? { outcome: 'passed', message: { key: 'all-fields.passed' }, evidence }
      : {
          outcome: 'failed',
          severity: 'advice',
          message: { key: 'all-fields.missing', params: { count: without.length } },
          evidence,
        };
  },
});
