import { grantersOf } from '../../effective-access.ts';
import { goToStepOf } from '../../model/acts.ts';
import type { Message, SomeEvidence, Verdict } from '../../model/check.ts';
import { permissionLabels } from '../../permission-labels.ts';
import type { DoubtfulSet, LostSet } from '../../who-counts.ts';
import { cantTell, defineCheck, failed, inapplicable, passed, records, withAct } from '../define-check.ts';
import { doubtVerdict } from '../doubtful-grants.ts';
import { type SubjectAccess, subjectAccess } from '../facts/subject-access.ts';
import { usersDefault } from '../facts/users-default.ts';
import type { Key } from '../locales/en.ts';
import { causeOf } from '../lost-grants.ts';
import { doubtsAbout, findObjects, lostOn, type ObjectFinding, takesAllRecords } from '../object-findings.ts';
import { systemObject } from '../system-objects.ts';

const without = { shared: 'all-records.shared-without', unknown: 'all-records.unknown-without' } as const;

/** Which records of an object the user sees. */
interface Seen {
  readonly object: string;
  readonly sees: 'all' | 'shared' | 'unknown' | 'in-doubt';
  /** Labels of the system permissions that would show all: either of them; empty if View All Records does. */
  readonly either: readonly string[];
  /** The sets in doubt that alone show all of them. */
  readonly doubtful: readonly DoubtfulSet[];
  /** The sets that would show all of them, and do not. */
  readonly lost: readonly LostSet[];
}

const shownOf = ({ sees, either }: Seen): Message<Key> => {
  if (sees === 'all') return { key: 'all-records.all' };
  if (sees === 'in-doubt') return { key: 'all-records.unknown' };
  return either.length === 0
    ? { key: 'all-records.shared' }
    : { key: without[sees], params: { permissions: either } };
};

/** Returns which records the user sees; undefined for an object to which no permission on all records belongs. */
const seenOf = (
  finding: ObjectFinding,
  access: SubjectAccess,
  users: 'private' | 'public' | 'unknown',
): readonly Seen[] => {
  const object = finding.required.name;
  if (takesAllRecords(finding)) {
    const doubtful = doubtsAbout(finding, ['ViewAllRecords']);
    const otherwise = doubtful.length > 0 ? 'in-doubt' : 'shared';
    const sees = finding.granted.has('ViewAllRecords') ? 'all' : otherwise;
    return [{ object, sees, either: [], doubtful, lost: lostOn(finding, 'ViewAllRecords', access) }];
  }
  const all = finding.exists && finding.source === 'system' ? systemObject(object)?.all : undefined;
  if (!all) return [];
  const showing = [...all.either, ...(all.also ?? [])];
  const has = showing.some((one) => grantersOf(access.sets, one).length > 0);
  const doubtful = has ? [] : showing.flatMap((one) => grantersOf(access.doubtful, one));
  const otherwise = all.unlessPrivate
    ? ({ private: 'shared', public: 'all', unknown: 'unknown' } as const)[users]
    : 'shared';
  const unsure = doubtful.length > 0 && otherwise !== 'all' ? 'in-doubt' : otherwise;
  const either = all.either.map((one) => permissionLabels[one]);
  const lost = all.either.flatMap((one) => grantersOf(access.lost, one));
  return [{ object, sees: has ? 'all' : unsure, either, doubtful, lost }];
};

/** Returns the verdict on objects whose records only some see. */
const onlyShared = (shared: readonly Seen[], evidence: SomeEvidence<Key>): Verdict<Key> => {
  const permissions = [...new Set(shared.flatMap(({ either }) => either))];
  const cause = causeOf(
    shared.map(({ lost }) => lost),
    permissions.length === 0 ? ['View All Records'] : 'none',
  );
  if (cause) return withAct(failed('warning', cause.message, cause.remedy, ...evidence), cause.act);
  const message = { key: 'all-records.missing', params: { count: shared.length } } as const;
  if (permissions.length === 0) return failed('warning', message, 'all-records.remedy', ...evidence);
  const ofSystem = shared.every(({ either }) => either.length > 0);
  const verdict = failed(
    'warning',
    message,
    { key: ofSystem ? 'all-records.remedy.system' : 'all-records.remedy.both', params: { permissions } },
    ...evidence,
  );
  // A system permission is selected on another page than that of the objects.
  return ofSystem ? withAct(verdict, goToStepOf('system-permissions')) : verdict;
};

/**
 * Without View All Records, or the system permission that replaces it, the integration sees only the records shared with
 * this user: a warning, because that may be intended.
 */
export const allRecords = defineCheck({
  id: 'all-records',
  title: 'all-records.title',
  why: 'all-records.why',
  severity: 'warning',
  needs: { access: subjectAccess, users: usersDefault },
  evaluate: ({ access, users }, { params }) => {
    const seen = findObjects(params.objects ?? [], access).flatMap((one) => seenOf(one, access, users));
    if (seen.length === 0) return inapplicable('all-records.none');
    const evidence = records(
      { key: 'all-records.seen' },
      [{ key: 'all-records.object' }, { key: 'all-records.sees' }],
      seen.map((one) => [one.object, shownOf(one)]),
    );
    const shared = seen.filter(({ sees }) => sees === 'shared');
    if (shared.length > 0) return onlyShared(shared, [evidence]);
    const inDoubt = doubtVerdict(
      seen.flatMap(({ sees, doubtful }) => (sees === 'in-doubt' ? doubtful : [])),
      [evidence],
      ['View All Records'],
    );
    if (inDoubt) return inDoubt;
    const unknown = seen.filter(({ sees }) => sees === 'unknown');
    return unknown.length > 0
      ? cantTell('no-access', {
          message: {
            key: 'all-records.undetermined',
            params: { objects: unknown.map(({ object }) => object) },
          },
          remedy: {
            key: 'all-records.remedy.system',
            params: { permissions: unknown.flatMap(({ either }) => either) },
          },
          evidence: [evidence],
        })
      : passed('all-records.passed', evidence);
  },
});
