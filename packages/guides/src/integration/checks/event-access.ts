import { grantersOf, indexRows, type LostSet, objectGranters } from '../../effective-access.ts';
import { objectNames } from '../../facts/object-names.ts';
import { ownPermissions } from '../../facts/own-permissions.ts';
import { ask } from '../../model/acts.ts';
import { ifRead } from '../../model/derive.ts';
import { permissionLabels } from '../../permission-labels.ts';
import { objectPermissionLabels } from '../../required-object.ts';
import { grantedWhere } from '../branch.ts';
import { cantTell, defineCheck, failed, inapplicable, passed, records, withAct } from '../define-check.ts';
import { hasObject } from '../event-offers.ts';
import { changeEventOf, isPlatformEvent } from '../events.ts';
import { objectPermissions, objectPermissionsInGroups } from '../facts/object-permissions.ts';
import { permissionableObjects } from '../facts/permissionable-objects.ts';
import { subjectLostSets } from '../facts/subject-lost-sets.ts';
import { subjectSets } from '../facts/subject-sets.ts';
import { causeOf } from '../lost-grants.ts';
import { receivedBy } from '../needed-permissions.ts';
import { hasViewAllRecords } from '../object-findings.ts';

const remedies = {
  set: 'event-access.remedy.set',
  'profile-or-set': 'event-access.remedy.profile-or-set',
} as const;

/** What receiving one event takes, and who grants it. */
interface Received {
  readonly name: string;
  /** Label of the permission. */
  readonly needs: string;
  readonly granted: boolean;
  readonly lost: readonly LostSet[];
  readonly exists: 'yes' | 'no' | 'unseen';
}

/**
 * Whether the user receives the events: Read on a platform event, View All Records on an object, View All Data for an
 * object that has no such permission (C 6). What only a system permission of its own receives is another check's.
 */
export const eventAccess = defineCheck({
  id: 'event-access',
  title: 'event-access.title',
  why: 'event-access.why',
  severity: 'blocker',
  needs: {
    sets: subjectSets,
    lost: subjectLostSets,
    rows: objectPermissions,
    rowsInGroups: ifRead(objectPermissionsInGroups),
    permissionable: permissionableObjects,
    names: objectNames,
    own: ownPermissions,
    where: grantedWhere,
  },
  evaluate: ({ sets: { sets }, lost, rows, rowsInGroups, permissionable, names, own, where }, setup) => {
    const index = indexRows([...rows, ...(rowsInGroups ?? [])], ({ object }) => object);
    const onObject = (name: string, permission: 'Read' | 'ViewAllRecords'): Omit<Received, 'exists'> => ({
      name,
      needs: objectPermissionLabels[permission],
      granted: objectGranters(sets, index, name, permission).length > 0,
      lost: objectGranters(lost, index, name, permission),
    });
    const overAll = (name: string): Omit<Received, 'exists'> => ({
      name,
      needs: permissionLabels.PermissionsViewAllData,
      granted: grantersOf(sets, 'PermissionsViewAllData').length > 0,
      lost: grantersOf(lost, 'PermissionsViewAllData'),
    });
    const found = (setup.params.subscribe ?? []).flatMap((name): readonly Received[] => {
      if (isPlatformEvent(name)) return [{ ...onObject(name, 'Read'), exists: hasObject(name, names, own) }];
      // An object that is not offered has no events; that one is missing is reported with the selection.
      if (receivedBy(name) || hasObject(changeEventOf(name), names, own) === 'no') return [];
      return [
        {
          ...(hasViewAllRecords(name, { permissionable }) ? onObject(name, 'ViewAllRecords') : overAll(name)),
          exists: 'yes',
        },
      ];
    });
    if (found.length === 0) return inapplicable('event-access.none');
    const evidence = records(
      { key: 'event-access.seen' },
      [{ key: 'event-access.event' }, { key: 'event-access.needs' }, { key: 'event-access.granted' }],
      found.map(({ name, needs, granted, exists }) => [
        name,
        needs,
        { key: exists === 'no' ? 'matrix.unknown-object' : granted ? 'all-fields.yes' : 'all-fields.no' },
      ]),
    );
    const absent = found.filter(({ exists }) => exists === 'no').map(({ name }) => name);
    if (absent.length > 0)
      return withAct(
        failed(
          'blocker',
          { key: 'object-rights.unknown', params: { objects: absent } },
          'object-rights.unknown.remedy',
          evidence,
        ),
        ask('ask.unknown-object', setup, { objects: absent, names: 'none' }),
      );
    const missing = found.filter(({ granted }) => !granted);
    const cause = causeOf(missing.map((one) => one.lost));
    if (missing.length > 0 && cause)
      return withAct(failed('blocker', cause.message, cause.remedy, evidence), cause.act);
    const unseen = missing.filter(({ exists }) => exists === 'unseen').map(({ name }) => name);
    if (unseen.length > 0)
      return cantTell('no-access', {
        message: { key: 'event-access.unseen', params: { events: unseen } },
        remedy: 'change-data-capture.unseen.remedy',
        evidence: [evidence],
      });
    return missing.length > 0
      ? failed(
          'blocker',
          { key: 'event-access.missing', params: { names: missing.map(({ name }) => name) } },
          remedies[where],
          evidence,
        )
      : passed({ key: 'event-access.passed', params: { count: found.length } }, evidence);
  },
});
