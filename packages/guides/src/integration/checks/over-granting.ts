import { answerIfAny } from '../../model/answer.ts';
import type { SomeEvidence } from '../../model/check.ts';
import { privilegesOf } from '../../privileged.ts';
import { chooseUser } from '../choose-user.ts';
import { defineCheck, failed, passed, records, withAct } from '../define-check.ts';
import { doubtfulGrant, doubtVerdict } from '../doubtful-grants.ts';
import { subjectGrants } from '../facts/subject-grants.ts';
import { grantedBy } from '../granted-by.ts';
import type { Key } from '../locales/en.ts';
import { apiPermissions, extraPermissions } from '../needed-permissions.ts';
import { runsAs } from '../subject.ts';

/**
 * Always advice: no integration needs a permission on all data, and few need more than their objects. Anyone who steals a
 * token of this user has the same permissions.
 */
export const overGranting = defineCheck({
  id: 'over-granting',
  title: 'over-granting.title',
  why: 'over-granting.why',
  severity: 'advice',
  needs: { sets: subjectGrants, who: answerIfAny(runsAs) },
  evaluate: ({ sets, who }, { params }) => {
    const needed = new Set<string>(
      [...apiPermissions(params), ...extraPermissions(params)].map(({ permission }) => permission),
    );
    const found = privilegesOf(sets);
    const isNeeded = ({ permission }: (typeof found)[number]) => needed.has(permission);
    const evidence: SomeEvidence<Key> = [
      records(
        { key: 'over-granting.seen' },
        [{ key: 'over-granting.permission' }, { key: 'over-granting.by' }, { key: 'over-granting.needed' }],
        found.length > 0
          ? found.flatMap((one) =>
              [...one.granters.map(grantedBy), ...one.doubtful.map(doubtfulGrant)].map((by) => [
                one.label,
                by,
                { key: isNeeded(one) ? 'over-granting.needed.yes' : 'over-granting.needed.no' } as const,
              ]),
            )
          : [[{ key: 'over-granting.none' }, '', '']],
        found.length,
      ),
      records(
        { key: 'user-profile.sets' },
        [{ key: 'user-profile.sets' }, { key: 'user-profile.counts' }],
        [
          ...sets.sets.map((set) => [grantedBy(set), { key: 'user-profile.counts.yes' } as const]),
          ...sets.doubtful.map((set) => [grantedBy(set), { key: 'user-profile.doubt' } as const]),
          ...sets.ignored.map(({ name, why }) => [name, { key: `user-profile.left.${why}` as const }]),
        ],
      ),
    ];
    const more = found.filter((one) => !isNeeded(one));
    const sure = more.filter(({ granters }) => granters.length > 0);
    const labels = (some: typeof found) => some.map(({ label }) => label);
    if (sure.length > 0)
      return withAct(
        failed(
          'advice',
          { key: 'over-granting.found', params: { permissions: labels(sure) } },
          'over-granting.remedy',
          ...evidence,
        ),
        chooseUser(who),
      );
    const doubts = more.flatMap(({ doubtful }) => doubtful);
    return doubtVerdict(doubts, evidence, labels(more)) ?? passed('over-granting.passed', ...evidence);
  },
});
