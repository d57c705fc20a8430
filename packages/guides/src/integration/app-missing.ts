import { goTo } from '../model/acts.ts';
import type { Verdict } from '../model/check.ts';
import { actualValue, failed, withAct } from './define-check.ts';
import type { Key } from './locales/en.ts';

/** The verdict on an app that is not in this org: its package has to be installed first. */
export const appMissing: Verdict<Key> = withAct(
  failed(
    'blocker',
    'app-missing',
    'app-missing.remedy',
    actualValue({ key: 'app-missing.seen' }, { key: 'app-missing.none' }),
  ),
  goTo('install-package'),
);
