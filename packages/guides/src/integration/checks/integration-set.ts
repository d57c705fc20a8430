import { ask } from '../../model/acts.ts';
import { compared, defineCheck, failed, passed, records, withAct } from '../define-check.ts';
import { integrationSets } from '../facts/integration-sets.ts';
import { unlicensedSets } from '../facts/unlicensed-sets.ts';

const wanted = 'Salesforce API Integration';

/**
 * A set of the permission set license, or one without a license for a user who holds that license: then the permissions that
 * count decide (C 4). A set with the wrong kind of license looks the same in the list and cannot hold object
 * permissions (P T7).
 */
export const integrationSet = defineCheck({
  id: 'integration-set',
  title: 'integration-set.title',
  why: 'integration-set.why',
  severity: 'blocker',
  needs: { sets: integrationSets, unlicensed: unlicensedSets },
  evaluate: ({ sets: { license, matching, lookAlikes }, unlicensed }, setup) => {
    if (!license)
      return withAct(
        failed(
          'blocker',
          'integration-set.no-license',
          'integration-set.no-license.remedy',
          compared({ key: 'integration-set.license' }, wanted, { key: 'integration-license.none' }),
        ),
        ask('ask.license', setup, { license: wanted }),
      );
    const total = matching.length + unlicensed.length + lookAlikes.length;
    const evidence = records(
      { key: 'integration-set.seen' },
      [{ key: 'integration-set.set' }, { key: 'integration-set.license' }],
      [
        ...matching.map(({ label }) => [label, license.label]),
        ...unlicensed.map(({ label }) => [label, { key: 'integration-set.unlicensed' } as const]),
        ...lookAlikes.map(({ label }) => [label, { key: 'integration-set.look-alike' } as const]),
        ...(total === 0 ? [[{ key: 'integration-set.none' } as const, '']] : []),
      ],
      total,
    );
    if (matching.length > 0)
      return passed({ key: 'integration-set.passed', params: { count: matching.length } }, evidence);
    const [free] = unlicensed;
    if (free)
      return passed(
        { key: 'integration-set.without-license', params: { set: free.label, license: license.label } },
        evidence,
      );
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
