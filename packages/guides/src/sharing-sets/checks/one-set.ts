import { defineCheck, failed, passed, records } from '../define-check.ts';
import { chosenObject } from '../facts/chosen-object.ts';
import { chosenProfiles } from '../facts/chosen-profiles.ts';
import { sharingSets } from '../facts/sharing-sets.ts';
import { mappingsFor } from '../mapping.ts';
import { unfoundProfiles } from '../unfound-profiles.ts';

/** One sharing set for an object and a profile (P 7.1). */
export const oneSet = defineCheck({
  id: 'one-set',
  title: 'one-set.title',
  why: 'one-set.why',
  severity: 'warning',
  needs: { profiles: chosenProfiles, object: chosenObject, sets: sharingSets },
  evaluate: ({ profiles, object, sets }, setup) => {
    const found = profiles.found.map((profile) => ({
      profile: profile.name,
      sets: [...new Set(mappingsFor(sets, profile, object).map(({ set }) => set.name))],
    }));
    const evidence = records(
      { key: 'one-set.seen' },
      [{ key: 'column.profile' }, { key: 'column.set' }],
      found.map((one) => [
        one.profile,
        one.sets.length === 0 ? ({ key: 'one-set.none' } as const) : one.sets.join(', '),
      ]),
    );
    return found.some((one) => one.sets.length > 1)
      ? failed('warning', 'one-set.failed', 'one-set.remedy', evidence)
      : (unfoundProfiles(profiles, setup) ?? passed('one-set.passed', evidence));
  },
});
