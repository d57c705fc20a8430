import { goTo } from '../../model/acts.ts';
import type { Shown } from '../../model/check.ts';
import type { WhyEnded } from '../../who-counts.ts';
import { defineCheck, failed, passed, records, withAct } from '../define-check.ts';
import { integrationSetAssignments } from '../facts/integration-set-assignments.ts';
import type { Key } from '../locales/en.ts';
import { actFor, remedyFor } from '../lost-grants.ts';

const whyNot = {
  expired: 'set-assigned.expired',
  inactive: 'set-assigned.inactive',
  revoked: 'set-assigned.revoked',
  session: 'set-assigned.session',
} as const satisfies Record<WhyEnded, Key>;

/** The assignment must count and must not expire: one that expires stops the integration on that day. */
export const setAssigned = defineCheck({
  id: 'set-assigned',
  title: 'set-assigned.title',
  why: 'set-assigned.why',
  severity: 'blocker',
  needs: { found: integrationSetAssignments },
  evaluate: ({ found: { sets, assignments } }) => {
    const counting = assignments.filter(({ whyIgnored: left }) => left === null);
    const lasting = counting.filter(({ expires }) => expires === null);
    const whyOf = ({ whyIgnored: left, expires }: (typeof assignments)[number]): Shown<Key> => {
      if (left !== null) return { key: `user-profile.left.${left}` };
      return expires === null
        ? { key: 'set-assigned.never' }
        : { key: 'set-assigned.until', params: { day: expires } };
    };
    const evidence = records(
      { key: 'set-assigned.seen' },
      [{ key: 'set-assigned.set' }, { key: 'set-assigned.expires' }],
      assignments.length > 0
        ? assignments.map((one) => [
            { key: `granted-by.${one.kind}`, params: { name: one.name } },
            whyOf(one),
          ])
        : [[{ key: 'set-assigned.nothing' }, '']],
      assignments.length,
    );
    if (lasting.length > 0) return passed('set-assigned.passed', evidence);
    const [ending] = counting;
    if (ending?.expires != null)
      return failed(
        'blocker',
        { key: 'set-assigned.ends', params: { granting: ending.name, day: ending.expires } },
        'set-assigned.ends.remedy',
        evidence,
      );
    const [ended] = assignments;
    if (ended?.whyIgnored != null) {
      const { setIds, kind, name, expires, whyIgnored } = ended;
      const params = { granting: name, ...(expires === null ? {} : { day: expires }) };
      const verdict = failed(
        'blocker',
        { key: whyNot[whyIgnored], params },
        remedyFor(whyIgnored, { ...params, kind, what: 'none' }),
        evidence,
      );
      return withAct(verdict, actFor({ id: setIds[0] ?? '', kind, name, why: whyIgnored }));
    }
    return sets.matching.length > 0
      ? failed('blocker', 'set-assigned.absent', 'set-assigned.absent.remedy', evidence)
      : withAct(
          failed('blocker', 'set-assigned.absent', 'set-assigned.first', evidence),
          goTo('permission-set'),
        );
  },
});
