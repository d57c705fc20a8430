import { compared, defineCheck, failed, passed, records } from '../define-check.ts';
import { integrationSets } from '../facts/integration-sets.ts';

/** A set of the wrong kind of licence looks the same in the list and cannot hold rights on objects (P T7). */
export const integrationSet = defineCheck({
  id: 'integration-set',
  title: 'integration-set.title',
  why: 'integration-set.why',
  severity: 'blocker',
  needs: { sets: integrationSets },
  evaluate: ({ sets: { licence, right, lookAlikes } }) => {
    if (!licence)
      return failed(
        'blocker',
        'integration-set.no-licence',
        'integration-set.no-licence.remedy',
        compared({ key: 'integration-set.licence' }, 'Salesforce API Integration', {
          key: 'integration-licence.none',
        }),
      );
    const total = right.length + lookAlikes.length;
    const evidence = records(
      { key: 'integration-set.seen' },
      [{ key: 'integration-set.set' }, { key: 'integration-set.licence' }],
      [
        ...right.map(({ label }) => [label, licence.label]),
        ...lookAlikes.map(({ label }) => [label, { key: 'integration-set.look-alike' } as const]),
        ...(total === 0 ? [[{ key: 'integration-set.none' } as const, '']] : []),
      ],
      total,
    );
    if (right.length > 0)
      return passed({ key: 'integration-set.passed', params: { count: right.length } }, evidence);
    const [wrong] = lookAlikes;
    return wrong
      ? failed(
          'blocker',
          { key: 'integration-set.wrong', params: { set: wrong.label } },
          'integration-set.wrong.remedy',
          evidence,
        )
      : failed('blocker', 'integration-set.absent', 'integration-set.absent.remedy', evidence);
  },
});
