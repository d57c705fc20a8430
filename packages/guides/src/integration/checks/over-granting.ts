import { grantersOf } from '../../effective-access.ts';
import { answerIfAny } from '../../model/answer.ts';
import type { SomeEvidence } from '../../model/check.ts';
import { permissionLabels } from '../../permission-labels.ts';
import { chooseUser } from '../choose-user.ts';
import { defineCheck, failed, passed, records, withAct } from '../define-check.ts';
import { subjectSets } from '../facts/subject-sets.ts';
import { grantedBy } from '../granted-by.ts';
import type { Key } from '../locales/en.ts';
import { runsAs } from '../subject.ts';

/** Permissions on all data. */
const wide = ['PermissionsModifyAllData', 'PermissionsViewAllData'] as const;

/** Always advice: no integration needs a permission on all data. Anyone who steals a token of this user has it too. */
export const overGranting = defineCheck({
  id: 'over-granting',
  title: 'over-granting.title',
  why: 'over-granting.why',
  severity: 'advice',
  needs: { sets: subjectSets, who: answerIfAny(runsAs) },
  evaluate: ({ sets, who }) => {
    const found = wide.flatMap((permission) => {
      const granters = grantersOf(sets.sets, permission);
      return granters.length > 0 ? [{ label: permissionLabels[permission], granters }] : [];
    });
    const evidence: SomeEvidence<Key> = [
      records(
        { key: 'over-granting.seen' },
        [{ key: 'over-granting.permission' }, { key: 'over-granting.by' }],
        found.length > 0
          ? found.flatMap(({ label, granters }) => granters.map((set) => [label, grantedBy(set)]))
          : [[{ key: 'over-granting.none' }, '']],
        found.length,
      ),
      records(
        { key: 'user-profile.sets' },
        [{ key: 'user-profile.sets' }, { key: 'user-profile.counts' }],
        [
          ...sets.sets.map((set) => [
            grantedBy(set),
            {
              key: sets.groups.some(({ name, isOutdated }) => isOutdated && name === set.name)
                ? 'user-profile.outdated'
                : 'user-profile.counts.yes',
            } as const,
          ]),
          ...sets.ignored.map(({ name, why }) => [name, { key: `user-profile.left.${why}` as const }]),
        ],
      ),
    ];
    if (found.length === 0) return passed('over-granting.passed', ...evidence);
    const permissions = found.map(({ label }) => label);
    return withAct(
      failed(
        'advice',
        { key: 'over-granting.found', params: { permissions } },
        'over-granting.remedy',
        ...evidence,
      ),
      chooseUser(who),
    );
  },
});
