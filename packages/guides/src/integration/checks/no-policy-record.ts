import type { Verdict } from '../../model/check.ts';
import { actualValue, failed } from '../define-check.ts';
import type { Key } from '../locales/en.ts';
import { noPolicyValue } from '../policy-values.ts';

/** Returns the verdict for a missing app or a missing policy record; it is the same for every policy (A 5.3). */
export const noPolicyRecord = (label: Key, appIsHere: boolean): Verdict<Key> =>
  failed(
    'blocker',
    appIsHere ? 'policy-missing' : 'app-missing',
    appIsHere ? 'policy-missing.remedy' : 'app-missing.remedy',
    actualValue({ key: appIsHere ? label : 'app-missing.seen' }, noPolicyValue(appIsHere)),
  );
