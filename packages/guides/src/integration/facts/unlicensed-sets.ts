import { deriveFrom, ifAsked, read } from '../../model/derive.ts';
import { deriveFact } from '../../model/fact.ts';
import { sameId } from '../../salesforce-id.ts';
import { integrationSetLicense } from './integration-set-license.ts';
import { objectPermissions } from './object-permissions.ts';
import { subjectLicenses } from './subject-grants.ts';
import { subjectSets } from './subject-sets.ts';

/** A permission set or group without a license that does what a set of the license would. */
export interface UnlicensedSet {
  readonly id: string;
  readonly label: string;
}

const ofSubject = deriveFrom({
  id: 'unlicensed-sets-of-subject',
  from: {
    granting: subjectSets,
    license: integrationSetLicense,
    held: subjectLicenses,
    rows: ifAsked(objectPermissions),
  },
  derive: ({ granting, license, held, rows }) => {
    const holds = held.sets.some(({ id, isActive }) => isActive && license && sameId(id, license.id));
    if (!holds) return read<readonly UnlicensedSet[]>([]);
    const assigned = granting.rows.flatMap(({ group, set }): readonly UnlicensedSet[] => {
      const own = group === null ? set : (granting.groupSets.get(group.id) ?? set);
      const isFree = group !== null || set?.license === null;
      return own && isFree && own.kind !== 'profile' ? [{ id: own.id, label: group?.name ?? own.name }] : [];
    });
    return read(
      assigned.filter(({ id }) => rows === null || rows.some(({ parentId }) => sameId(parentId, id))),
    );
  },
});

/**
 * The sets without a license that give the subject permissions on the required objects; none until a user is chosen. They
 * count for a user who holds the permission set license itself, so that no set of the license is needed.
 */
export const unlicensedSets = deriveFact<readonly UnlicensedSet[]>({
  id: 'unlicensed-sets',
  after: [ofSubject],
  derive: (_setup, known) => {
    const reading = known.get(ofSubject);
    return reading.state === 'unasked' ? read([]) : reading;
  },
});
