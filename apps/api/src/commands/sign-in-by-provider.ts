import type { Role } from '@orgready/shared/contract/capabilities';
import type { NewEvent } from '../storage/events.ts';
import type { Identity } from '../storage/identities.ts';
import { newId } from '../storage/new-id.ts';
import type { Person } from '../storage/people.ts';
import type { Storage, Transaction } from '../storage/storage.ts';
import type { Execute } from './command.ts';
import { beginStaffSession, type StaffBrowser, sessionEnded } from './staff-session.ts';

/** Somebody who has signed in at the identity provider. */
export interface Arrived extends Identity {
  readonly name: string;
  readonly email: string;
  /** What their groups give them; undefined if none of them has a role here. */
  readonly role: Role | undefined;
}

/** Remembers that a browser was sent to the identity provider. */
export const startProviderSignIn = (
  execute: Execute,
  attempt: { readonly state: string; readonly browser: string; readonly page: string },
): Promise<void> =>
  // Nobody is known yet: the event names the attempt.
  execute({ kind: 'staff', id: newId() }, async (tx, now) => {
    await tx.staffSignIns.remember(attempt, now);
    return { events: [{ kind: 'staff-sign-in-started', setupId: null, detail: {} }], result: undefined };
  });

/** What came of it. */
export type Admitted = { readonly secret: string } | { readonly problem: 'no-role' | 'removed' };

const refused = (reason: 'no-role' | 'removed', person: string | null): NewEvent => ({
  kind: 'staff-sign-in-refused',
  setupId: null,
  detail: { reason, person },
});

/** Brings a person up to date with the provider, or makes them; returns the events that this leaves. */
const keepPerson = async (
  tx: Transaction,
  known: Person | undefined,
  personId: string,
  { name, email, role }: Pick<Person, 'name' | 'email' | 'role'>,
  now: number,
): Promise<readonly NewEvent[]> => {
  if (!known) {
    await tx.people.create({ name, email, role }, now, personId);
    return [{ kind: 'person-joined', setupId: null, detail: { person: personId, role } }];
  }
  if (known.name !== name || known.email !== email) await tx.people.rename(personId, { name, email });
  if (known.role === role) return [];
  // The provider decides, also about the last owner: it can give the role to another one at any time.
  await tx.people.changeRole(personId, role);
  return [{ kind: 'role-changed', setupId: null, detail: { person: personId, from: known.role, to: role } }];
};

/** Admits a person of the identity provider, with the role of their groups; otherwise every session of theirs ends. */
export const admitByProvider = async (
  { execute, storage }: { readonly execute: Execute; readonly storage: Storage },
  arrived: Arrived,
  browser: StaffBrowser,
): Promise<Admitted> => {
  const candidate = (await storage.identities.find(arrived)) ?? newId();
  return execute<Admitted>({ kind: 'staff', id: candidate }, async (tx, now) => {
    const known = await tx.identities.find(arrived);
    const { role } = arrived;
    if (known === undefined && role === undefined)
      return { events: [refused('no-role', null)], result: { problem: 'no-role' } };
    const personId = known ?? (await tx.identities.claim(arrived, candidate));
    const person = await tx.people.find(personId);
    const isNew = known === undefined && personId === candidate;
    if (!person && !isNew) return { events: [refused('removed', personId)], result: { problem: 'removed' } };
    if (role === undefined) {
      const ended = await tx.staffSessions.endAllOf(personId);
      return {
        events: [refused('no-role', personId), ...ended.map(sessionEnded)],
        result: { problem: 'no-role' },
      };
    }
    const kept = await keepPerson(tx, person, personId, { ...arrived, role }, now);
    const begun = await beginStaffSession(tx, personId, browser, now, arrived.issuer);
    return { events: [...kept, ...begun.events], result: { secret: begun.secret } };
  });
};
