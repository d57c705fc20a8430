import { choose } from '../model/acts.ts';
import type { Act } from '../model/check.ts';
import type { Key } from './locales/en.ts';
import { runsAs, subjectUser } from './subject.ts';

/**
 * Returns the act of choosing another user. While the setup is about the person signed in, that is another answer to
 * which user the integration has.
 * @param who the answer to `runsAs`.
 */
export const chooseUser = (who: string | null): Act<Key> =>
  choose(who === null || who === 'me' ? runsAs : subjectUser, 'act.other-user');
