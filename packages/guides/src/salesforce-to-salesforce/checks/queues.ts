import { withoutFeature } from '../after-feature.ts';
import { cantTell, defineCheck, failed, passed, records } from '../define-check.ts';
import { connectionHolders } from '../facts/connection-holders.ts';
import { whileOn } from '../facts/while-on.ts';

/** Whether everybody who manages connections may also create and manage their queues without an administrator. */
export const queues = defineCheck({
  id: 'queues',
  title: 'queues.title',
  why: 'queues.why',
  severity: 'blocker',
  needs: { found: whileOn(connectionHolders) },
  statement: 'queues.statement',
  evaluate: ({ found }) => {
    if (found.is !== 'on') return withoutFeature(found.is);
    const holders = found.value;
    if (holders.length === 0) return cantTell('not-yet', { message: 'queues.nobody' });
    const evidence = records(
      { key: 'queues.seen' },
      [{ key: 'holders.column.user' }, { key: 'holders.column.by' }, { key: 'queues.column' }],
      holders.map(({ name, by, queues: has }) => [
        name,
        by.map((one) => one.name).join(', '),
        { key: has === null ? 'unknown' : has === 'pending' ? 'queues.pending' : has },
      ]),
    );
    if (holders.some((one) => one.queues === null))
      return cantTell('not-readable-by-api', { evidence: [evidence] });
    const without = holders.filter((one) => one.queues === 'no');
    // What the group grants is known once Salesforce has recalculated it.
    if (without.length === 0 && holders.some((one) => one.queues === 'pending'))
      return cantTell('propagating', { message: 'queues.recalculating', evidence: [evidence] });
    return without.length === 0
      ? passed({ key: 'queues.passed', params: { count: holders.length } }, evidence)
      : failed(
          'blocker',
          { key: 'queues.missing', params: { count: without.length } },
          'queues.missing.remedy',
          evidence,
        );
  },
});
