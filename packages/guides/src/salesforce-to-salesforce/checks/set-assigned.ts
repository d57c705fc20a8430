import { goTo } from '../../model/acts.ts';
import { deriveFrom, read } from '../../model/derive.ts';
import { sameId } from '../../salesforce-id.ts';
import { withoutFeature } from '../after-feature.ts';
import { cantTell, defineCheck, failed, passed, records, withAct } from '../define-check.ts';
import { isUsable, managingSets } from '../facts/complete-sets.ts';
import { connectionHolders, unlicensedHolders } from '../facts/connection-holders.ts';
import { whileOn } from '../facts/while-on.ts';

const assigned = deriveFrom({
  id: 'set-and-holders',
  from: { sets: managingSets, holders: connectionHolders, unlicensed: unlicensedHolders },
  derive: ({ sets, holders, unlicensed }) => {
    const usable = sets.filter(isUsable);
    return read({
      usable,
      unlicensed,
      direct: holders.filter(({ by }) => by.some(({ id }) => usable.some((set) => sameId(set.id, id)))),
      byGroup: holders.filter(({ by }) => by.some(({ kind }) => kind === 'group')),
    });
  },
});

/** Whether active users are assigned a permission set that is ready. */
export const setAssigned = defineCheck({
  id: 'set-assigned',
  title: 'set-assigned.title',
  why: 'set-assigned.why',
  severity: 'blocker',
  needs: { found: whileOn(assigned) },
  statement: 'set-assigned.statement',
  evaluate: ({ found }) => {
    if (found.is !== 'on') return withoutFeature(found.is);
    const { usable, direct, byGroup, unlicensed } = found.value;
    if (usable.length === 0)
      return withAct(cantTell('not-yet', { message: 'set-assigned.first' }), goTo('permission-set'));
    const people = direct.length > 0 ? direct : byGroup;
    const evidence = records(
      { key: 'set-assigned.seen' },
      [{ key: 'holders.column.user' }, { key: 'holders.column.username' }, { key: 'holders.column.by' }],
      people.map(({ name, username, by }) => [name, username, by.map((one) => one.name).join(', ')]),
    );
    if (direct.length > 0)
      return passed({ key: 'set-assigned.passed', params: { count: direct.length } }, evidence);
    // A group may hold the set; which tabs a group shows is not documented.
    if (byGroup.length > 0)
      return cantTell('needs-a-person', { message: 'set-assigned.by-group', evidence: [evidence] });
    const [vain] = unlicensed;
    return vain
      ? failed(
          'blocker',
          { key: 'set-assigned.license', params: { user: vain.user, set: vain.set, ...vain.license } },
          { key: 'set-assigned.license.remedy', params: { set: vain.set } },
          evidence,
        )
      : failed(
          'blocker',
          { key: 'set-assigned.nobody', params: { set: usable[0]?.name ?? '' } },
          'set-assigned.nobody.remedy',
          evidence,
        );
  },
});
