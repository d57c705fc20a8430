import type { OrgObject, OrgPermissionSetGroup, OrgState } from '../org-state.ts';
import { type Holder, holderOf, unionOf, withoutMuted } from './holder.ts';
import type { Licenses } from './licenses.ts';
import { recordId } from './record-id.ts';

export interface Profile {
  readonly id: string;
  /** The hidden permission set that every profile owns. */
  readonly setId: string;
  readonly name: string;
  readonly license: string;
  readonly custom: boolean;
  readonly holder: Holder;
}

export interface PermissionSet {
  readonly id: string;
  readonly name: string;
  label: string;
  description: string | null;
  /** A permission set license's or a user license's. */
  readonly licenseId: string | null;
  sessionBased: boolean;
  readonly holder: Holder;
}

export interface Group {
  readonly id: string;
  /** The set that holds the aggregate. */
  readonly setId: string;
  readonly name: string;
  readonly label: string;
  setIds: readonly string[];
  readonly muting: { readonly id: string; readonly holder: Holder } | null;
  status: NonNullable<OrgPermissionSetGroup['status']>;
  /** What its users have: as old as the last recalculation. */
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

/** Who holds which rights in an org: plain data, all that writes and Setup pages change. */
export interface Access {
  profiles: Profile[];
  sets: PermissionSet[];
  groups: Group[];
  assignments: Assignment[];
  seats: Seat[];
}

export const accessOf = (
  state: OrgState,
  orgId: string,
  licenses: Licenses,
  createdAt: Date,
  userId: (username: string) => string,
): Access => {
  const objects: readonly OrgObject[] = state.objects ?? [];
  const licenseId = (name: string | undefined): string | null =>
    licenses.user.find((one) => one.name === name)?.id ??
    licenses.set.find(({ developerName }) => developerName === name)?.id ??
    null;
  const setId = (name: string): string => recordId('0PS', orgId, `set ${name}`);
  const groupId = (name: string): string => recordId('0PG', orgId, name);
  const access: Access = {
    profiles: state.profiles.map((profile) => ({
      id: recordId('00e', orgId, profile.name),
      setId: recordId('0PS', orgId, `profile ${profile.name}`),
      name: profile.name,
      license: profile.license,
      custom: profile.custom ?? false,
      holder: holderOf(profile, objects),
    })),
    sets: (state.permissionSets ?? []).map((set) => ({
      id: setId(set.name),
      name: set.name,
      label: set.label,
      description: null,
      licenseId: licenseId(set.license),
      sessionBased: set.sessionBased ?? false,
      holder: holderOf(set, objects),
    })),
    groups: (state.permissionSetGroups ?? []).map((group) => ({
      id: groupId(group.name),
      setId: recordId('0PS', orgId, `group ${group.name}`),
      name: group.name,
      label: group.label,
      setIds: group.sets.map(setId),
      muting: group.muted
        ? { id: recordId('0QM', orgId, group.name), holder: holderOf(group.muted, objects) }
        : null,
      status: group.status ?? 'Updated',
      aggregate: holderOf({ permissions: [] }, objects),
    })),
    assignments: (state.assignments ?? []).map(({ username, set, group, ...given }) => ({
      id: recordId('0Pa', orgId, `${username} ${set ?? ''} ${group ?? ''}`),
      userId: userId(username),
      setId: set === undefined ? null : setId(set),
      groupId: group === undefined ? null : groupId(group),
      expires: given.expires === undefined ? null : new Date(given.expires),
      active: given.active ?? true,
      revoked: given.revoked ?? false,
      at: createdAt,
    })),
    seats: [],
  };
  for (const group of access.groups) aggregate(access, group);
  const licensed = new Set(access.sets.filter(needsSeat).map(({ id }) => id));
  for (const { userId: user, setId: set, groupId: ofGroup } of access.assignments) {
    const given = set === null ? (access.groups.find(({ id }) => id === ofGroup)?.setIds ?? []) : [set];
    takeSeats(
      access,
      orgId,
      user,
      given.filter((id) => licensed.has(id)),
    );
  }
  return access;
};

const needsSeat = ({ licenseId }: PermissionSet): boolean => licenseId?.startsWith('0PL') === true;

/** Session-based sets count inside a group without activation; muting is subtracted last (P 2.2). */
const aggregate = (access: Access, group: Group): void => {
  const union = unionOf(
    access.sets.filter(({ id }) => group.setIds.includes(id)).map(({ holder }) => holder),
  );
  group.aggregate = group.muting ? withoutMuted(union, group.muting.holder) : union;
};

export const recalculate = (access: Access, group: Group): void => {
  aggregate(access, group);
  group.status = 'Updated';
};

/** After a set changed: groups that were up to date stay so, others keep their old aggregate. */
export const followSet = (access: Access, setId: string): void => {
  for (const group of access.groups)
    if (group.setIds.includes(setId) && group.status === 'Updated') aggregate(access, group);
};

/**
 * Assigning a set of a permission set license, alone or in a group, assigns the license; taking the set away does not
 * (P 4.3, T9).
 */
export const takeSeats = (access: Access, orgId: string, userId: string, setIds: readonly string[]): void => {
  for (const setId of setIds) {
    const licenseId = access.sets.find(({ id }) => id === setId)?.licenseId;
    if (!licenseId?.startsWith('0PL')) continue;
    if (access.seats.some((seat) => seat.userId === userId && seat.licenseId === licenseId)) continue;
    access.seats.push({ id: recordId('2LA', orgId, `${userId} ${licenseId}`), userId, licenseId });
  }
};
