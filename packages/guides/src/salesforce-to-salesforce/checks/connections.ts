import { withoutFeature } from '../after-feature.ts';
import { defineCheck, failed, passed, records } from '../define-check.ts';
import { connections as fact } from '../facts/connections.ts';
import { whileOn } from '../facts/while-on.ts';

/** The connections that there are. None, or one that waits, is nothing that the setup has to change. */
export const connections = defineCheck({
  id: 'connections',
  title: 'connections.title',
  why: 'connections.check.why',
  severity: 'advice',
  needs: { found: whileOn(fact) },
  statement: 'connections.statement',
  evaluate: ({ found }) => {
    if (found.is !== 'on') return withoutFeature(found.is);
    const all = found.value;
    const evidence = records(
      { key: 'connections.seen' },
      [{ key: 'connections.column.name' }, { key: 'connections.column.status' }],
      all.map(({ name, status }) => [name, status]),
    );
    const accepted = all.filter(({ status }) => status === 'Accepted').length;
    if (accepted > 0)
      return passed({ key: 'connections.passed', params: { accepted, count: all.length } }, evidence);
    return all.length === 0
      ? failed('advice', 'connections.none', 'connections.none.remedy', evidence)
      : failed('advice', 'connections.waiting', 'connections.waiting.remedy', evidence);
  },
});
