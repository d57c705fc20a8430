import { grantersOf } from '../effective-access.ts';
import type { SubjectPermission } from '../facts/columns/permission-columns.ts';
import type { Act, MatrixEvidence, MatrixRow, Message, Verdict } from '../model/check.ts';
import { permissionLabels, type SystemPermission } from '../permission-labels.ts';
import type { CountedSets, DoubtfulSet, GrantingSet, LostSet } from '../who-counts.ts';
import { grantedWhere } from './branch.ts';
import { cantTell, defineCheck, failed, inapplicable, passed, withAct } from './define-check.ts';
import { doubtfulGrant, doubtVerdict } from './doubtful-grants.ts';
import { subjectGrants } from './facts/subject-grants.ts';
import { knownPermissions } from './facts/subject-sets.ts';
import { grantedBy } from './granted-by.ts';
import type { Key } from './locales/en.ts';
import { causeOf, lostGrant } from './lost-grants.ts';
import type { IntegrationParams } from './params.ts';

export interface NeededPermission {
  readonly permission: SubjectPermission & SystemPermission;
  /** Shown next to it. */
  readonly note?: Message<Key>;
}

interface Judged {
  readonly label: string;
  readonly note: Message<Key> | undefined;
  /** Whether this org has the permission. */
  readonly exists: boolean;
  readonly granters: readonly GrantingSet[];
  /** The sets that may grant it. */
  readonly doubtful: readonly DoubtfulSet[];
  /** The sets that would grant it, and do not. */
  readonly lost: readonly LostSet[];
}

export const judgePermissions = (
  needed: readonly NeededPermission[],
  { sets, doubtful, lost }: Pick<CountedSets, 'sets' | 'doubtful' | 'lost'>,
  known: ReadonlySet<string>,
): readonly Judged[] =>
  needed.map(({ permission, note }) => ({
    label: permissionLabels[permission],
    note,
    exists: known.has(permission),
    granters: grantersOf(sets, permission),
    doubtful: grantersOf(doubtful, permission),
    lost: grantersOf(lost, permission),
  }));

const remedies = {
  set: 'system-permissions.remedy.set',
  'a-set': 'system-permissions.remedy.a-set',
  'profile-or-set': 'system-permissions.remedy.profile-or-set',
} as const;

/** Returns the permissions that this org has and nothing grants, not even in doubt. */
const missingIn = (judged: readonly Judged[]): readonly Judged[] =>
  judged.filter(({ exists, granters, doubtful }) => exists && granters.length + doubtful.length === 0);

const cellOf = ({ granters, doubtful, lost }: Judged): MatrixRow<Key>['cells'][number] => {
  if (granters.length > 0) return { state: 'granted', grantedBy: granters.map(grantedBy) };
  return doubtful.length > 0
    ? { state: 'unknown', grantedBy: doubtful.map(doubtfulGrant) }
    : { state: 'missing', grantedBy: lost.map(lostGrant) };
};

/** Returns each permission with who grants it. */
const permissionMatrix = (judged: readonly Judged[]): MatrixEvidence<Key> => {
  const missing = missingIn(judged);
  const rowOf = (one: Judged): MatrixRow<Key> => ({
    name: one.label,
    note: one.exists ? (one.note ?? null) : { key: 'system-permissions.not-here' },
    cells: one.exists ? [cellOf(one)] : [],
  });
  return {
    kind: 'matrix',
    label: { key: 'system-permissions.seen' },
    columns: [{ key: 'system-permissions.granted' }],
    groups: [
      {
        name: { key: missing.length > 0 ? 'matrix.with-gaps' : 'matrix.complete' },
        label: null,
        note: null,
        gaps: missing.length,
        rows: judged.map(rowOf),
      },
    ],
    missing: missing.map(({ label }) => label),
  };
};

interface Messages {
  /** What is next, if that is not the task of the check. */
  readonly act?: Act<Key>;
  /** Its placeholder `permissions` lists the labels of the missing ones. */
  readonly missing: Key;
  /** Has the same placeholder. */
  readonly remedy: Key;
  /** Used if this org does not have a permission; if absent, the permission is reported as unreadable. */
  readonly notHere?: { readonly message: Key; readonly remedy: Key };
}

/** Returns the verdict on who grants what. */
export const permissionsVerdict = (judged: readonly Judged[], messages: Messages): Verdict<Key> => {
  const evidence = permissionMatrix(judged);
  const missing = missingIn(judged);
  const next = (verdict: Verdict<Key>) => (messages.act ? withAct(verdict, messages.act) : verdict);
  if (missing.length > 0) {
    const permissions = missing.map(({ label }) => label);
    const params = { permissions };
    const cause = causeOf(
      missing.map(({ lost }) => lost),
      permissions,
    );
    return cause
      ? withAct(failed('blocker', cause.message, cause.remedy, evidence), cause.act)
      : next(
          failed('blocker', { key: messages.missing, params }, { key: messages.remedy, params }, evidence),
        );
  }
  const open = judged.filter(({ granters, doubtful }) => granters.length === 0 && doubtful.length > 0);
  const inDoubt = doubtVerdict(
    open.flatMap(({ doubtful }) => doubtful),
    [evidence],
    open.map(({ label }) => label),
  );
  if (inDoubt) return inDoubt;
  // A column that is missing from this org's describe can be neither granted nor read here (P 1.2).
  if (judged.some(({ exists }) => !exists))
    return next(cantTell('not-readable-by-api', { ...messages.notHere, evidence: [evidence] }));
  return passed({ key: 'system-permissions.passed', params: { count: judged.length } }, evidence);
};

/** Returns a check that the user has all of the permissions, from any source. */
export const permissionsCheck = (
  about: { readonly id: string; readonly title: Key; readonly why: Key },
  needed: (params: IntegrationParams) => readonly NeededPermission[],
) =>
  defineCheck({
    ...about,
    severity: 'blocker',
    needs: { sets: subjectGrants, known: knownPermissions, where: grantedWhere },
    evaluate: ({ sets, known, where }, { params }) => {
      const all = needed(params);
      if (all.length === 0) return inapplicable('system-permissions.none');
      return permissionsVerdict(judgePermissions(all, sets, known), {
        missing: 'system-permissions.missing',
        remedy: remedies[where],
      });
    },
  });
