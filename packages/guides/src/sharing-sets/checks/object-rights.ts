import { ifAsked } from '../../model/derive.ts';
import { sameId } from '../../salesforce-id.ts';
import { cantTell, defineCheck, failed, passed, records, withAct } from '../define-check.ts';
import { chosenAccess } from '../facts/chosen-access.ts';
import { chosenProfiles } from '../facts/chosen-profiles.ts';
import { profileObjectRights } from '../facts/profile-rights.ts';
import { chosenDefaults } from '../facts/shareable-objects.ts';
import { otherObject } from '../other-choice.ts';
import { unfoundProfiles } from '../unfound-profiles.ts';

/** A sharing set opens records; the profile still needs the right on the object. No row is no right (P T4). */
export const objectRights = defineCheck({
  id: 'object-rights',
  title: 'object-rights.title',
  why: 'object-rights.why',
  severity: 'blocker',
  needs: {
    profiles: chosenProfiles,
    rights: ifAsked(profileObjectRights),
    access: chosenAccess,
    object: chosenDefaults,
  },
  evaluate: ({ profiles, rights, access, object }, setup) => {
    if (object === null)
      return withAct(
        cantTell('not-readable-by-api', { message: 'external-default.absent' }),
        otherObject(setup),
      );
    const rows = profiles.found.map((profile) => {
      const row = rights?.find(({ setId }) => sameId(setId, profile.setId));
      return { name: profile.name, read: row?.read ?? false, edit: row?.edit ?? false };
    });
    const evidence = records(
      { key: 'object-rights.seen' },
      [{ key: 'column.profile' }, { key: 'proof.read' }, { key: 'proof.edit' }],
      rows.map(({ name, read, edit }) => [
        name,
        { key: read ? 'proof.yes' : 'proof.no' } as const,
        { key: edit ? 'proof.yes' : 'proof.no' } as const,
      ]),
    );
    const isEnough = ({ read, edit }: (typeof rows)[number]) => read && (access === 'Read' || edit);
    return rows.every(isEnough)
      ? (unfoundProfiles(profiles, setup) ?? passed('object-rights.passed', evidence))
      : failed('blocker', 'object-rights.failed', 'object-rights.remedy', evidence);
  },
});
