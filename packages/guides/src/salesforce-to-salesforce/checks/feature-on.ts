import { actualValue, compared, defineCheck, failed, inapplicable, passed } from '../define-check.ts';
import { feature } from '../facts/feature.ts';
import { whereApi } from '../facts/where-api.ts';

/** Whether Salesforce to Salesforce is on. No API turns it on, and nothing turns it off again (P 6.1). */
export const featureOn = defineCheck({
  id: 'feature-on',
  title: 'feature-on.title',
  why: 'feature-on.why',
  severity: 'blocker',
  needs: { feature: whereApi(feature) },
  statement: 'feature-on.statement',
  evaluate: ({ feature: state }) => {
    if (state === 'retired') return inapplicable('feature.retired');
    const label = { key: 'feature-on.seen' } as const;
    const exists = { key: 'feature-on.exists' } as const;
    if (state === 'on') return passed('feature-on.passed', compared(label, exists, exists));
    // No value is asked for: nobody should turn it on to satisfy this check.
    const evidence = actualValue(label, { key: 'feature-on.does-not-exist' });
    return failed('blocker', 'feature-on.off', 'feature-on.off.remedy', evidence);
  },
});
