import { ask, goToStepOf } from '../../model/acts.ts';
import type { Evidence, Verdict } from '../../model/check.ts';
import { permissionLabels } from '../../permission-labels.ts';
import { neededPermissions } from '../../required-object.ts';
import { grantedWhere } from '../branch.ts';
import type { IntegrationContext } from '../context.ts';
import { cantTell, defineCheck, failed, passed, withAct } from '../define-check.ts';
import { doubtVerdict } from '../doubtful-grants.ts';
import { subjectAccess } from '../facts/subject-access.ts';
import type { Key } from '../locales/en.ts';
import { causeOf } from '../lost-grants.ts';
import {
  comesWithOthers,
  doubtsAbout,
  findObjects,
  type ObjectFinding,
  systemPermissionsFor,
} from '../object-findings.ts';
import { objectMatrix } from '../object-matrix.ts';
import { parentsOf } from '../parent-objects.ts';
import { unknownObjects } from '../unknown-objects.ts';

const remedies = {
  set: 'object-rights.remedy.set',
  'a-set': 'object-rights.remedy.a-set',
  'profile-or-set': 'object-rights.remedy.profile-or-set',
} as const;

const namesOf = (findings: readonly ObjectFinding[]): readonly string[] =>
  findings.map(({ required }) => required.name);

/** Returns the verdict on objects that only their parents can open: they have no checkbox of their own. */
const followers = (open: readonly ObjectFinding[], evidence: Evidence<Key>): Verdict<Key> => {
  const params = {
    objects: namesOf(open),
    parents: [...new Set(open.flatMap(({ required }) => parentsOf(required.name)))],
  };
  return failed(
    'blocker',
    { key: 'object-rights.follows', params },
    { key: 'object-rights.follows.remedy', params },
    evidence,
  );
};

/** Returns the verdict on objects that lack a system permission, which another check reports. */
const waiting = (open: readonly ObjectFinding[], evidence: Evidence<Key>): Verdict<Key> => {
  const permissions = open.flatMap((finding) => systemPermissionsFor(finding, finding.missing));
  return withAct(
    cantTell('not-yet', {
      message: {
        key: 'object-rights.system',
        params: {
          objects: namesOf(open),
          permissions: [...new Set(permissions)].map((one) => permissionLabels[one]),
        },
      },
      evidence: [evidence],
    }),
    goToStepOf('system-permissions'),
  );
};

/** Returns the verdict on objects of which nothing documents what gives access to them. */
const unnamed = (
  open: readonly ObjectFinding[],
  evidence: Evidence<Key>,
  setup: IntegrationContext,
): Verdict<Key> => {
  const denied = open.filter(({ missing, undetermined }) => undetermined.length < missing.length);
  const objects = namesOf(denied.length > 0 ? denied : open);
  const verdict =
    denied.length > 0
      ? failed(
          'blocker',
          { key: 'object-rights.unnamed', params: { objects } },
          'object-rights.unnamed.remedy',
          evidence,
        )
      : cantTell('not-readable-by-api', {
          message: { key: 'object-rights.undetermined', params: { objects } },
          remedy: 'object-rights.unnamed.remedy',
          evidence: [evidence],
        });
  return withAct(verdict, ask('ask.unnamed-object', setup, { objects }));
};

/** Returns the verdict on objects that have nothing to select on them. */
const withoutCheckbox = (
  open: readonly ObjectFinding[],
  evidence: Evidence<Key>,
  setup: IntegrationContext,
): Verdict<Key> => {
  const system = open.filter((finding) => systemPermissionsFor(finding, finding.missing).length > 0);
  if (system.length > 0) return waiting(system, evidence);
  const following = open.filter(({ source }) => source === 'parent');
  return following.length > 0 ? followers(following, evidence) : unnamed(open, evidence, setup);
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
    if (unknown.length > 0) return unknownObjects(namesOf(unknown), access, evidence, setup);
    const open = findings.filter(
      (finding) => finding.missing.length > 0 && !comesWithOthers(finding, findings),
    );
    const own = open.filter(({ source }) => source === 'own');
    const cause = causeOf(own.flatMap(({ lost }) => [...lost.values()]));
    if (cause) return withAct(failed('blocker', cause.message, cause.remedy, evidence), cause.act);
    if (own.length > 0)
      return failed(
        'blocker',
        { key: 'object-rights.missing', params: { count: own.length } },
        remedies[where],
        evidence,
      );
    if (open.length > 0) return withoutCheckbox(open, evidence, setup);
    const inDoubt = doubtVerdict(
      findings.flatMap((finding) => doubtsAbout(finding, neededPermissions(finding.required))),
      [evidence],
    );
    if (inDoubt) return inDoubt;
    return passed({ key: 'object-rights.passed', params: { count: findings.length } }, evidence);
  },
});
