import { compared, defineCheck, failed, inapplicable, passed } from '../define-check.ts';
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
    const evidence = compared(
      { key: 'feature-on.seen' },
      { key: 'feature-on.exists' },
      { key: state === 'on' ? 'feature-on.exists' : 'feature-on.does-not-exist' },
    );
    return state === 'on'
      ? passed('feature-on.passed', evidence)
      : failed('blocker', 'feature-on.off', 'feature-on.off.remedy', evidence);
  },
});
