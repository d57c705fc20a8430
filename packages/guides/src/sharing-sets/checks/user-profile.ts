import { sameId } from '../../salesforce-id.ts';
import { actualValue, compared, defineCheck, failed, passed } from '../define-check.ts';
import { chosenProfiles } from '../facts/chosen-profiles.ts';
import { customerUser } from '../facts/customer-user.ts';

/** The license of a user is that of the profile. */
export const userProfile = defineCheck({
  id: 'user-profile',
  title: 'user-profile.title',
  why: 'user-profile.why',
  severity: 'blocker',
  needs: { user: customerUser, profiles: chosenProfiles },
  evaluate: ({ user, profiles }) => {
    const evidence = [
      compared({ key: 'column.profile' }, profiles.found.map(({ name }) => name).join(', '), user.profile),
      actualValue({ key: 'column.license' }, user.license),
    ] as const;
    return profiles.found.some(({ id }) => sameId(id, user.profileId))
      ? passed({ key: 'user-profile.passed', params: { profile: user.profile } }, ...evidence)
      : failed(
          'blocker',
          { key: 'user-profile.failed', params: { profile: user.profile } },
          'user-profile.remedy',
          ...evidence,
        );
  },
});
