import type { Verdict } from '../../model/check.ts';
import type { Key } from '../locales/en.ts';

/** Neither the app nor a policy record of it is here: the same for each of the policies (A 5.3). */
export const noPolicyRecord = (label: Key, appIsHere: boolean): Verdict<Key> => ({
  outcome: 'failed',
  severity: 'blocker',
  message: { key: appIsHere ? 'policy-missing' : 'app-missing' },
  remedy: { key: appIsHere ? 'policy-missing.remedy' : 'app-missing.remedy' },
  evidence: [
    {
      kind: 'value',
      label: { key: appIsHere ? label : 'app-missing.seen' },
      expected: null,
      actual: { key: appIsHere ? 'policy-missing.none' : 'app-missing.none' },
    },
  ],
});
