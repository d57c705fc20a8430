import { DomainError } from '../domain/domain-error.ts';
import { isEasilyGuessed } from '../domain/password-rules.ts';
import type { NewEvent } from '../storage/events.ts';
import type { Person } from '../storage/people.ts';
import type { StaffLink } from '../storage/staff-links.ts';
import type { Transaction } from '../storage/storage.ts';
import type { Execute } from './command.ts';
import { beginStaffSession, type StaffBrowser, sessionEnded } from './staff-session.ts';

interface Entered {
  readonly token: string;
  readonly name?: string | undefined;
  readonly email?: string | undefined;
  readonly password: string;
}

const refuse = (path: string, code: 'missing' | 'repeated' | 'easily-guessed'): never => {
  throw new DomainError('invalid-request', { faults: [{ path, code }] });
};

/** The person of a reset, or what a new person is made of. */
const whoOf = async (
  tx: Transaction,
  link: StaffLink,
  { name = '', email = '' }: Entered,
): Promise<Person | Pick<Person, 'name' | 'email' | 'role'>> => {
  // A link that signs in sets no password.
  if (link.kind === 'sign-in') throw new DomainError('link-not-found');
  if (link.personId !== null) {
    const person = await tx.people.find(link.personId);
    if (person) return person;
    throw new DomainError('link-not-found');
  }
  // Somebody may have become the owner since it was made.
  if (link.kind === 'owner' && (await tx.people.hasOwner())) throw new DomainError('link-not-found');
  const given = { name, email: link.kind === 'owner' ? email : link.email, role: link.role };
  if (given.name === '') return refuse('name', 'missing');
  if (given.email === '') return refuse('email', 'missing');
  return given;
};

/**
 * Uses a link up: makes the person or sets a new password, and begins a session. Every other session of the person ends.
 * @param personId of a new person, or of the one whose reset it is.
 */
export const useStaffLink = (
  execute: Execute,
  personId: string,
  entered: Entered,
  hash: string,
  browser: StaffBrowser,
): Promise<{ readonly secret: string }> =>
  execute({ kind: 'staff', id: personId }, async (tx, now) => {
    const link = await tx.staffLinks.use(entered.token, now);
    if (!link) throw new DomainError('link-not-found');
    const who = await whoOf(tx, link, entered);
    if (await isEasilyGuessed(entered.password, [who.name, who.email]))
      return refuse('password', 'easily-guessed');
    const events: NewEvent[] = [];
    const person = 'id' in who ? who : await tx.people.create(who, now, personId);
    if (!(await tx.passwords.set({ personId: person.id, email: person.email, hash }, now)))
      return refuse('email', 'repeated');
    const detail = { person: person.id };
    if (link.kind === 'reset') events.push({ kind: 'password-set', setupId: null, detail });
    else events.push({ kind: 'person-joined', setupId: null, detail: { ...detail, role: person.role } });
    if (link.forgetsSecondFactor) await tx.secondFactors.remove(person.id);
    await tx.staffLinks.removeOf(person.id);
    for (const id of await tx.staffSessions.endAllOf(person.id)) events.push(sessionEnded(id));
    const begun = await beginStaffSession(tx, person.id, browser, now);
    return { events: [...events, ...begun.events], result: { secret: begun.secret } };
  });
