import type { Verdict } from '../../model/check.ts';
import { appMissing } from '../app-missing.ts';
import { actualValue, cantTell, failed } from '../define-check.ts';
import type { Key } from '../locales/en.ts';

/** Returns the verdict for a missing app or a missing policy record; it is the same for every policy (A 5.3). */
export const noPolicyRecord = (label: Key, appIsHere: boolean | 'without-oauth'): Verdict<Key> => {
  if (appIsHere === 'without-oauth') return cantTell('not-yet', { message: 'app-enabled.lost.waits' });
  return appIsHere
    ? failed(
        'blocker',
        'policy-missing',
        'policy-missing.remedy',
        actualValue({ key: label }, { key: 'policy-missing.none' }),
      )
    : appMissing;
};
