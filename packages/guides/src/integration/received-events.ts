import { grantersOf, type ObjectPermissionRow, objectGranters, type RowIndex } from '../effective-access.ts';
import type { ObjectNames } from '../facts/object-names.ts';
import type { OwnPermissions } from '../no-rows.ts';
import { permissionLabels } from '../permission-labels.ts';
import { objectPermissionLabels } from '../required-object.ts';
import type { CountedSets, DoubtfulSet, LostSet } from '../who-counts.ts';
import { hasObject } from './event-offers.ts';
import { changeEventOf, isPlatformEvent } from './events.ts';
import { receivedBy } from './needed-permissions.ts';

/**
 * `absent`: the org does not have the event. `unseen`: the reader does not see whether it does. `undocumented`: nothing
 * documents which permission receives it. `in-doubt`: only a set in doubt grants it.
 */
export type EventState = 'received' | 'missing' | 'absent' | 'unseen' | 'undocumented' | 'in-doubt';

/** Whether the user receives the events of one entry of the list. */
export interface ReceivedEvent {
  readonly name: string;
  /** Label of the permission that receives them. */
  readonly needs: string;
  readonly state: EventState;
  /** The sets that would grant it, and do not. */
  readonly lost: readonly LostSet[];
  /** The sets in doubt that grant it. */
  readonly doubtful: readonly DoubtfulSet[];
}

interface Known extends Pick<CountedSets, 'sets' | 'doubtful' | 'lost'> {
  readonly rows: RowIndex<ObjectPermissionRow>;
  readonly permissionable: ReadonlySet<string>;
  readonly names: ObjectNames;
  readonly own: OwnPermissions;
}

/** Returns the finding about a permission on an object or a platform event. */
const byPermission = (
  name: string,
  permission: 'Read' | 'ViewAllRecords',
  exists: 'yes' | 'no' | 'unseen',
  { sets, doubtful, lost, rows }: Known,
): ReceivedEvent => {
  const isGranted = objectGranters(sets, rows, name, permission).length > 0;
  const maybe = objectGranters(doubtful, rows, name, permission);
  const lacking = maybe.length > 0 ? 'in-doubt' : 'missing';
  const otherwise = exists === 'unseen' ? 'unseen' : lacking;
  return {
    name,
    needs: objectPermissionLabels[permission],
    state: exists === 'no' ? 'absent' : isGranted ? 'received' : otherwise,
    lost: objectGranters(lost, rows, name, permission),
    doubtful: maybe,
  };
};

const receivedEvent = (name: string, known: Known): readonly ReceivedEvent[] => {
  const { sets, doubtful, permissionable, names, own } = known;
  if (isPlatformEvent(name)) return [byPermission(name, 'Read', hasObject(name, names, own), known)];
  // That an object has no events is reported with the selection, a system permission with the others.
  if (receivedBy(name) || hasObject(changeEventOf(name), names, own) === 'no') return [];
  if (permissionable.has(name.toLowerCase())) return [byPermission(name, 'ViewAllRecords', 'yes', known)];
  const isGranted = grantersOf(sets, 'PermissionsViewAllData').length > 0;
  const maybe = grantersOf(doubtful, 'PermissionsViewAllData');
  const otherwise = maybe.length > 0 ? 'in-doubt' : 'undocumented';
  return [
    {
      name,
      needs: permissionLabels.PermissionsViewAllData,
      state: isGranted ? 'received' : otherwise,
      lost: [],
      doubtful: maybe,
    },
  ];
};

/**
 * Returns whether the user receives the events: Read on a platform event, View All Records on an object (C 6). View All
 * Data receives all; without it, nothing documents what receives an object without object permissions.
 */
export const receivedEvents = (subscribe: readonly string[], known: Known): readonly ReceivedEvent[] =>
  subscribe.flatMap((name) => receivedEvent(name, known));
