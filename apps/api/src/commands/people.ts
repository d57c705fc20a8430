import type { Role } from '@orgready/shared/contract/capabilities';
import { DomainError } from '../domain/domain-error.ts';
import type { Actor, NewEvent } from '../storage/events.ts';
import type { Person } from '../storage/people.ts';
import type { StaffLink } from '../storage/staff-links.ts';
import type { Transaction } from '../storage/storage.ts';
import type { Execute } from './command.ts';
import { sessionEnded } from './staff-session.ts';

const day = 24 * 60 * 60_000;
const inviteLifetime = 7 * day;
const resetLifetime = day;

/** A new link for staff; the token is known only now. */
export interface NewStaffLink {
  readonly link: StaffLink;
  readonly token: string;
}

const personOf = async (tx: Transaction, id: string): Promise<Person> => {
  const person = await tx.people.find(id);
  if (!person) throw new DomainError('not-found');
  return person;
};

/** Throws unless somebody else is an owner too. Call it before the person is read: the owners are locked. */
const requireOtherOwner = async (tx: Transaction, id: string): Promise<void> => {
  const owners = await tx.people.lockOwners();
  if (owners.includes(id) && owners.length === 1) throw new DomainError('last-owner');
};

/** Invites somebody by a link with the role they will have. */
export const invitePerson = (
  execute: Execute,
  actor: Actor,
  { email, role }: { readonly email: string; readonly role: Role },
): Promise<NewStaffLink> =>
  execute(actor, async (tx, now) => {
    if (await tx.passwords.find(email))
      throw new DomainError('invalid-request', { faults: [{ path: 'email', code: 'repeated' }] });
    const given = { kind: 'invite', role, email, personId: null, forgetsSecondFactor: false } as const;
    const made = await tx.staffLinks.create({ ...given, expiresAt: now + inviteLifetime }, now);
    const event: NewEvent = { kind: 'person-invited', setupId: null, detail: { invite: made.link.id, role } };
    return { events: [event], result: made };
  });

export const revokeInvite = (execute: Execute, actor: Actor, id: string): Promise<void> =>
  execute(actor, async (tx) => {
    if (!(await tx.staffLinks.revokeInvite(id))) throw new DomainError('not-found');
    return { events: [{ kind: 'invite-revoked', setupId: null, detail: { invite: id } }], result: undefined };
  });

/** Gives a person another role; the last owner keeps theirs. It counts from their next request on. */
export const changeRole = (execute: Execute, actor: Actor, id: string, role: Role): Promise<void> =>
  execute(actor, async (tx) => {
    if (role !== 'owner') await requireOtherOwner(tx, id);
    const person = await personOf(tx, id);
    if (person.role === role) return { events: [], result: undefined };
    await tx.people.changeRole(id, role);
    const detail = { person: id, from: person.role, to: role };
    return { events: [{ kind: 'role-changed', setupId: null, detail }], result: undefined };
  });

/** Removes a person with everything they sign in with. Their name stays for the events and setups that name them. */
export const removePerson = (execute: Execute, actor: Actor, id: string): Promise<void> =>
  execute(actor, async (tx, now) => {
    await requireOtherOwner(tx, id);
    await personOf(tx, id);
    const ended = await tx.staffSessions.endAllOf(id);
    await tx.passwords.remove(id);
    await tx.secondFactors.remove(id);
    await tx.staffLinks.removeOf(id);
    await tx.people.remove(id, now);
    await tx.setupRows.outdate(id);
    const removed: NewEvent = { kind: 'person-removed', setupId: null, detail: { person: id } };
    return { events: [removed, ...ended.map(sessionEnded)], result: undefined };
  });

/** Lets a person in again who was removed and has an identity at the provider. */
export const restorePerson = (execute: Execute, actor: Actor, issuer: string, id: string): Promise<void> =>
  execute(actor, async (tx) => {
    const removed = await tx.identities.removed(issuer);
    if (!removed.some((person) => person.id === id) || !(await tx.people.restore(id)))
      throw new DomainError('not-found');
    await tx.setupRows.outdate(id);
    return {
      events: [{ kind: 'person-restored', setupId: null, detail: { person: id } }],
      result: undefined,
    };
  });

export const endSessionsOfPerson = (execute: Execute, actor: Actor, id: string): Promise<void> =>
  execute(actor, async (tx) => {
    await personOf(tx, id);
    const ended = await tx.staffSessions.endAllOf(id);
    return { events: ended.map(sessionEnded), result: undefined };
  });

/** Makes a link with which a person sets a new password; an earlier one is worthless. */
export const createResetLink = (
  execute: Execute,
  actor: Actor,
  id: string,
  forgetsSecondFactor: boolean,
): Promise<NewStaffLink> =>
  execute(actor, async (tx, now) => {
    const { role, email } = await personOf(tx, id);
    await tx.staffLinks.removeOf(id);
    const given = { kind: 'reset', role, email, personId: id, forgetsSecondFactor } as const;
    const made = await tx.staffLinks.create({ ...given, expiresAt: now + resetLifetime }, now);
    const detail = { person: id, link: made.link.id };
    return { events: [{ kind: 'reset-link-created', setupId: null, detail }], result: made };
  });
