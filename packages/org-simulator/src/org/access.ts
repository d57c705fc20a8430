import { type Holder, unionOf, withoutMuted } from './holder.ts';
import { recordId } from './record-id.ts';

export interface Profile {
  readonly id: string;
  /** The hidden permission set that every profile owns. */
  readonly setId: string;
  readonly name: string;
  /** Name and id of the user license. */
  readonly license: string;
  readonly licenseId: string;
  readonly custom: boolean;
  readonly holder: Holder;
}

export interface PermissionSet {
  readonly id: string;
  readonly name: string;
  label: string;
  /** Of a managed package; null: made here. */
  readonly namespace: string | null;
  description: string | null;
  /** Id of a permission set license or a user license. */
  readonly licenseId: string | null;
  sessionBased: boolean;
  readonly holder: Holder;
}

/** Only an `Updated` group is sure to have the aggregate of its sets as they are now. */
export const groupStatuses = ['Updated', 'Outdated', 'Updating', 'Failed'] as const;
type GroupStatus = (typeof groupStatuses)[number];

export interface Group {
  readonly id: string;
  /** The set that holds the aggregate. */
  readonly setId: string;
  readonly name: string;
  readonly label: string;
  setIds: readonly string[];
  readonly muting: { readonly id: string; readonly holder: Holder } | null;
  status: GroupStatus;
  readonly sessionBased: boolean;
  /** What its users have, as of the last recalculation. */
  aggregate: Holder;
}

export interface Assignment {
  readonly id: string;
  readonly userId: string;
  /** One of the two. */
  readonly setId: string | null;
  readonly groupId: string | null;
  expires: Date | null;
  readonly active: boolean;
  readonly revoked: boolean;
  readonly at: Date;
}

/** A permission set license given to a user. */
interface Seat {
  readonly id: string;
  readonly userId: string;
  readonly licenseId: string;
}

/** Who has which permissions in an org: plain data that writes and Setup pages change. */
export interface Access {
  profiles: Profile[];
  sets: PermissionSet[];
  groups: Group[];
  assignments: Assignment[];
  seats: Seat[];
  /** Ids of permission set licenses that ended. */
  disabledLicenses: readonly string[];
}

export const emptyAccess = (): Access => ({
  profiles: [],
  sets: [],
  groups: [],
  assignments: [],
  seats: [],
  disabledLicenses: [],
});

/**
 * Recomputes the aggregate. Session-based sets are effective in a group without activation; muting is applied last (P
 * 2.2).
 */
export const aggregate = (access: Access, group: Group): void => {
  const union = unionOf(
    access.sets.filter(({ id }) => group.setIds.includes(id)).map(({ holder }) => holder),
  );
  group.aggregate = group.muting ? withoutMuted(union, group.muting.holder) : union;
};

export const recalculate = (access: Access, group: Group): void => {
  aggregate(access, group);
  group.status = 'Updated';
};

/** Updates the groups of a changed set: `Updated` groups are recomputed, others keep their old aggregate. */
export const followSet = (access: Access, setId: string): void => {
  for (const group of access.groups)
    if (group.setIds.includes(setId) && group.status === 'Updated') aggregate(access, group);
};

/** Gives a user a permission set license, if the user does not hold it. */
export const takeSeat = (access: Access, orgId: string, userId: string, licenseId: string): void => {
  if (access.seats.some((seat) => seat.userId === userId && seat.licenseId === licenseId)) return;
  access.seats.push({ id: recordId('2LA', orgId, `${userId} ${licenseId}`), userId, licenseId });
};

/**
 * Assigning a set of a permission set license, alone or in a group, assigns the license; taking the set away does not
 * (P 4.3, T9).
 */
export const takeSeats = (access: Access, orgId: string, userId: string, setIds: readonly string[]): void => {
  for (const setId of setIds) {
    const licenseId = access.sets.find(({ id }) => id === setId)?.licenseId;
    if (licenseId?.startsWith('0PL')) takeSeat(access, orgId, userId, licenseId);
  }
};
