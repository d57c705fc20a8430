import { answerIfAny } from '../model/answer.ts';
import { deriveFrom, ifRead, read } from '../model/derive.ts';
import { subjectSets } from './facts/subject-sets.ts';
import { integrationUser, runsAs } from './subject.ts';

/** `set`: in the one of an integration user. `a-set`: in any of a person. `profile-or-set`: or on that person's profile. */
type Where = 'set' | 'a-set' | 'profile-or-set';

/** Where the user gets what is missing. The permissions of a standard profile cannot be edited. */
export const grantedWhere = deriveFrom({
  id: 'granted-where',
  from: { who: answerIfAny(runsAs), sets: ifRead(subjectSets) },
  derive: ({ who, sets }) => {
    if (who === integrationUser) return read<Where>('set');
    return read<Where>(sets?.profileIsCustom === true ? 'profile-or-set' : 'a-set');
  },
});
