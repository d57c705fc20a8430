import { ifAsked, ifRead } from '../../model/derive.ts';
import { sameId } from '../../salesforce-id.ts';
import { cantTell, defineCheck, failed, passed, records, withAct } from '../define-check.ts';
import { chosenAccess } from '../facts/chosen-access.ts';
import { chosenProfiles } from '../facts/chosen-profiles.ts';
import { customerSets, unlicensedSets } from '../facts/customer-sets.ts';
import { customerUserIfAny } from '../facts/customer-user.ts';
import { profileObjectRights } from '../facts/profile-rights.ts';
import { chosenDefaults } from '../facts/shareable-objects.ts';
import { otherObject } from '../other-choice.ts';
import { unfoundProfiles } from '../unfound-profiles.ts';
import { withoutLicense } from '../without-license.ts';

/**
 * A sharing set opens records; the user still needs the permission on the object, from the profile or a permission set. No
 * row is no permission (P T4). Of the permission sets only those of the contact's user are known: other users of the
 * profile may not have them.
 */
export const objectRights = defineCheck({
  id: 'object-rights',
  title: 'object-rights.title',
  why: 'object-rights.why',
  severity: 'blocker',
  needs: {
    profiles: chosenProfiles,
    rights: ifAsked(profileObjectRights),
    user: ifRead(customerUserIfAny),
    sets: customerSets,
    unlicensed: unlicensedSets,
    access: chosenAccess,
    object: chosenDefaults,
  },
  evaluate: ({ profiles, rights, user, sets, unlicensed, access, object }, setup) => {
    if (object === null)
      return withAct(
        cantTell('not-readable-by-api', { message: 'external-default.absent' }),
        otherObject(setup),
      );
    const rightsOf = (holders: readonly string[]) => {
      const rows = rights?.filter(({ setId }) => holders.some((id) => sameId(id, setId))) ?? [];
      return { read: rows.some(({ read }) => read), edit: rows.some(({ edit }) => edit) };
    };
    const isEnough = ({ read, edit }: ReturnType<typeof rightsOf>) => read && (access === 'Read' || edit);
    const rows = profiles.found.map(({ id, name, setId }) => ({ id, name, setId, ...rightsOf([setId]) }));
    const ofUser = rows.find(({ id }) => user !== null && sameId(id, user.profileId));
    const granting = (sets ?? []).filter(({ id }) => Object.values(rightsOf([id])).includes(true));
    const withSets = ofUser && { ...ofUser, ...rightsOf([ofUser.setId, ...granting.map(({ id }) => id)]) };
    const evidence = records(
      { key: 'object-rights.seen' },
      [{ key: 'object-rights.holder' }, { key: 'proof.read' }, { key: 'proof.edit' }],
      [
        ...rows,
        ...(withSets && user && granting.length > 0
          ? [{ ...withSets, name: [user.name, ...granting.map(({ name }) => name)].join(' + ') }]
          : []),
      ].map(({ name, read, edit }) => [
        name,
        { key: read ? 'proof.yes' : 'proof.no' } as const,
        { key: edit ? 'proof.yes' : 'proof.no' } as const,
      ]),
    );
    const lacking = rows.filter((row) => !isEnough(row));
    if (lacking.length === 0)
      return unfoundProfiles(profiles, setup) ?? passed('object-rights.passed', evidence);
    // A permission set that is not seen may grant it.
    if (sets === null) return cantTell('no-access', { evidence: [evidence] });
    return withSets && user && isEnough(withSets) && lacking.every(({ id }) => id === withSets.id)
      ? failed(
          'advice',
          {
            key: 'object-rights.by-set',
            params: { user: user.name, sets: granting.map(({ name }) => name), profile: withSets.name },
          },
          'object-rights.by-set.remedy',
          evidence,
        )
      : withoutLicense(
          failed('blocker', 'object-rights.failed', 'object-rights.remedy', evidence),
          unlicensed.find(({ id }) => isEnough(rightsOf([id]))),
        );
  },
});
