import { goTo } from '../model/acts.ts';
import type { Verdict } from '../model/check.ts';
import { actualValue, failed, withAct } from './define-check.ts';
import type { Key } from './locales/en.ts';

/**
 * Returns the verdict on an app that is not in this org: its package has to be installed first.
 * @param namesake the label of an app with its name that was made in the org, which is another app.
 */
export const missingApp = (namesake: string | null): Verdict<Key> =>
  withAct(
    failed(
      'blocker',
      namesake === null ? 'app-missing' : { key: 'app-missing.local', params: { namesake } },
      'app-missing.remedy',
      actualValue(
        { key: 'app-missing.seen' },
        namesake === null
          ? { key: 'app-missing.none' }
          : { key: 'app-missing.seen.local', params: { namesake } },
      ),
    ),
    goTo('install-package'),
  );

export const appMissing: Verdict<Key> = missingApp(null);
