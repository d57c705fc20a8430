import { ask } from '../../model/acts.ts';
import type { Evidence, Verdict } from '../../model/check.ts';
import { grantedWhere } from '../branch.ts';
import { parentList } from '../comes-with.ts';
import { defineCheck, failed, passed, withAct } from '../define-check.ts';
import { subjectAccess } from '../facts/subject-access.ts';
import type { Key } from '../locales/en.ts';
import { causeOf } from '../lost-grants.ts';
import { comesWithOthers, findObjects, type ObjectFinding } from '../object-findings.ts';
import { objectMatrix } from '../object-matrix.ts';

/** Returns the verdict on objects that only others can open: they have no checkbox of their own. */
const followers = (open: readonly ObjectFinding[], evidence: Evidence<Key>): Verdict<Key> => {
  const params = {
    objects: open.map(({ required }) => required.name),
    parents: [...new Set(open.flatMap(({ required }) => parentList(required.name)))],
  };
  return failed(
    'blocker',
    { key: 'object-rights.follows', params },
    { key: 'object-rights.follows.remedy', params },
    evidence,
  );
};

export const objectRights = defineCheck({
  id: 'object-rights',
  title: 'object-rights.title',
  why: 'object-rights.why',
  severity: 'blocker',
  needs: { access: subjectAccess, where: grantedWhere },
  evaluate: ({ access, where }, setup) => {
    const { params } = setup;
    const findings = findObjects(params.objects ?? [], access);
    const evidence = objectMatrix(findings);
    const unknown = findings.filter(({ exists }) => !exists);
    const open = findings.filter(
      (finding) => finding.exists && finding.missing.length > 0 && !comesWithOthers(finding, findings),
    );
    if (unknown.length > 0) {
      const objects = unknown.map(({ required }) => required.name);
      return withAct(
        failed(
          'blocker',
          { key: 'object-rights.unknown', params: { objects } },
          'object-rights.unknown.remedy',
          evidence,
        ),
        ask('ask.unknown-object', setup, { objects }),
      );
    }
    const own = open.filter(({ inherits }) => !inherits);
    const cause = causeOf(own.flatMap(({ lost }) => [...lost.values()]));
    if (cause) return withAct(failed('blocker', cause.message, cause.remedy, evidence), cause.act);
    if (own.length > 0)
      return failed(
        'blocker',
        { key: 'object-rights.missing', params: { count: own.length } },
        `object-rights.remedy.${where}`,
        evidence,
      );
    if (open.length > 0) return followers(open, evidence);
    return passed({ key: 'object-rights.passed', params: { count: findings.length } }, evidence);
  },
});
