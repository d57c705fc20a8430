import { hiddenLicense, isHiddenLicense } from '../../hidden-license.ts';
import { cantTell, defineCheck, failed, passed, records, withAct } from '../define-check.ts';
import { licensedProfiles } from '../facts/chosen-profiles.ts';
import { licenseKind } from '../licenses.ts';
import { otherProfiles } from '../other-choice.ts';
import { profilesNotFound, unfoundName } from '../unfound-profiles.ts';

export const profileLicense = defineCheck({
  id: 'profile-license',
  title: 'profile-license.title',
  why: 'profile-license.why',
  severity: 'blocker',
  needs: { profiles: licensedProfiles },
  evaluate: ({ profiles }, setup) => {
    const judged = profiles.found.map((profile) => ({ ...profile, kind: licenseKind(profile.license) }));
    const evidence = records(
      { key: 'profile-license.seen' },
      [{ key: 'column.profile' }, { key: 'column.license' }, { key: 'profile-license.reach' }],
      [
        ...judged.map(({ name, license, kind }) => [
          name,
          isHiddenLicense(license) ? ({ key: 'profile-license.hidden' } as const) : license,
          isHiddenLicense(license) ? '' : ({ key: `profile-license.${kind ?? 'none'}` } as const),
        ]),
        ...profiles.missing.map((one) => [unfoundName(one, setup), { key: 'column.not-found' } as const, '']),
      ],
    );
    const absent = profilesNotFound(profiles, setup);
    if (profiles.missing.length > 0)
      return withAct(failed('blocker', absent.message, absent.remedy, evidence), otherProfiles(setup));
    const known = judged.filter(({ license }) => !isHiddenLicense(license));
    if (known.some(({ kind }) => kind === undefined))
      return withAct(
        failed('blocker', 'profile-license.failed', 'profile-license.remedy', evidence),
        otherProfiles(setup),
      );
    if (known.length < judged.length)
      return cantTell(hiddenLicense.reason, { evidence: [evidence], lacks: hiddenLicense.lacks });
    return passed(
      judged.some(({ kind }) => kind === 'roles') ? 'profile-license.passed.roles' : 'profile-license.passed',
      evidence,
    );
  },
});
