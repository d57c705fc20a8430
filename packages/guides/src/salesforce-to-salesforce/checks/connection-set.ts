import { withoutFeature } from '../after-feature.ts';
import { defineCheck, failed, passed, records } from '../define-check.ts';
import { isUsable, managingSets } from '../facts/complete-sets.ts';
import { whileOn } from '../facts/while-on.ts';

export const connectionSet = defineCheck({
  id: 'connection-set',
  title: 'connection-set.title',
  why: 'connection-set.why',
  severity: 'blocker',
  needs: { found: whileOn(managingSets) },
  statement: 'connection-set.statement',
  evaluate: ({ found }) => {
    if (found.is !== 'on') return withoutFeature(found.is);
    const sets = found.value;
    const evidence = records(
      { key: 'connection-set.seen' },
      [
        { key: 'connection-set.column.set' },
        { key: 'connection-set.column.tab' },
        { key: 'connection-set.column.queues' },
        { key: 'connection-set.column.note' },
      ],
      sets.map(({ name, tab, queues, needsActivation }) => [
        name,
        { key: 'connection-set.tab', params: { tab } },
        { key: queues ? 'yes' : 'no' },
        needsActivation ? { key: 'connection-set.session' } : '',
      ]),
    );
    const usable = sets.filter(isUsable);
    const [first] = usable;
    if (first)
      return passed(
        { key: 'connection-set.passed', params: { set: first.name, count: usable.length } },
        evidence,
      );
    return sets.length === 0
      ? failed('blocker', 'connection-set.none', 'connection-set.none.remedy', evidence)
      : failed('blocker', 'connection-set.hidden-tab', 'connection-set.hidden-tab.remedy', evidence);
  },
});
