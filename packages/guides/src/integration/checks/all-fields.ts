import { defineCheck, failed, inapplicable, passed, records, withAct } from '../define-check.ts';
import { doubtVerdict } from '../doubtful-grants.ts';
import { subjectFieldAccess } from '../facts/subject-access.ts';
import { causeOf } from '../lost-grants.ts';
import { doubtsAbout, findObjects, lostOn } from '../object-findings.ts';

/** View All Fields also covers fields added later. It is advice if every required field is readable (guide §1). */
export const allFields = defineCheck({
  id: 'all-fields',
  title: 'all-fields.title',
  why: 'all-fields.why',
  severity: 'advice',
  needs: { access: subjectFieldAccess },
  evaluate: ({ access }, { params }) => {
    const objects = findObjects(params.objects ?? [], access).filter(
      ({ exists, source }) => exists && source === 'own',
    );
    if (objects.length === 0) return inapplicable('all-fields.none');
    const doubts = objects.flatMap((finding) => doubtsAbout(finding, ['ViewAllFields']));
    const without = objects.filter(
      ({ granted, doubtful }) => !granted.has('ViewAllFields') && !doubtful.has('ViewAllFields'),
    );
    const evidence = records(
      'View All Fields',
      [{ key: 'all-records.object' }, 'View All Fields'],
      objects.map(({ required, granted, doubtful }) => [
        required.name,
        {
          key: granted.has('ViewAllFields')
            ? 'all-fields.yes'
            : doubtful.has('ViewAllFields')
              ? 'all-fields.unknown'
              : 'all-fields.no',
        },
      ]),
    );
    const cause = causeOf(
      without.map((finding) => lostOn(finding, 'ViewAllFields', access)),
      ['View All Fields'],
    );
    if (cause) return withAct(failed('advice', cause.message, cause.remedy, evidence), cause.act);
    return without.length === 0
      ? (doubtVerdict(doubts, [evidence], ['View All Fields']) ?? passed('all-fields.passed', evidence))
      : failed('advice', { key: 'all-fields.missing', params: { count: without.length } }, null, evidence);
  },
});
