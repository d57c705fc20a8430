import { answerIfAny } from '../model/answer.ts';
import { deriveFrom, read } from '../model/derive.ts';
import { integrationUser, runsAs } from './subject.ts';

/** Where the user gets what is missing: an integration user in one permission set, a person also on the profile. */
export const grantedWhere = deriveFrom({
  id: 'granted-where',
  from: { who: answerIfAny(runsAs) },
  derive: ({ who }) => read<'set' | 'profile-or-set'>(who === integrationUser ? 'set' : 'profile-or-set'),
});
