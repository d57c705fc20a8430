import { randomBytes } from 'node:crypto';
import { DomainError } from '../domain/domain-error.ts';
import { hashPassword } from '../domain/password-hash.ts';
import type { Actor } from '../storage/events.ts';
import { newId } from '../storage/new-id.ts';
import type { Person } from '../storage/people.ts';
import type { Transaction } from '../storage/storage.ts';
import type { Execute } from './command.ts';
import { createOwnerLink } from './owner-link.ts';
import { endSessionsOfPerson } from './people.ts';
import { beginStaffSession, type StaffBrowser } from './staff-session.ts';
import { useStaffLink } from './use-staff-link.ts';

/** Links that sign a person in without a password. They exist on localhost only, and for nobody with a second factor. */

const lifetime = 24 * 60 * 60_000;

/** Creates a link that signs this person in, and returns its token; earlier links of theirs are worthless. */
export const createSignInLink = (execute: Execute, actor: Actor, person: Person): Promise<string> =>
  execute(actor, async (tx, now) => {
    const { id, role, email } = person;
    await tx.staffLinks.removeOf(id);
    const given = { kind: 'sign-in', role, email, personId: id, forgetsSecondFactor: false } as const;
    const { link, token } = await tx.staffLinks.create({ ...given, expiresAt: now + lifetime }, now);
    const detail = { person: id, link: link.id };
    return { events: [{ kind: 'sign-in-link-created', setupId: null, detail }], result: token };
  });

const personOf = async (tx: Transaction, token: string, now: number): Promise<Person> => {
  const link = await tx.staffLinks.use(token, now);
  const person = link?.kind === 'sign-in' ? await tx.people.find(link.personId ?? '') : undefined;
  // A person who has set up a second factor since then signs in with it.
  if (!person || (await tx.secondFactors.isConfirmed(person.id))) throw new DomainError('link-not-found');
  return person;
};

/** Uses a link up, and begins a session of its person. */
export const signInByLink = (
  execute: Execute,
  personId: string,
  token: string,
  browser: StaffBrowser,
): Promise<{ readonly secret: string }> =>
  execute({ kind: 'staff', id: personId }, async (tx, now) => {
    const person = await personOf(tx, token, now);
    const { events, secret } = await beginStaffSession(tx, person.id, browser, now);
    return { events, result: { secret } };
  });

/**
 * Makes the first owner by an owner link, with a password that nobody learns: they come in by links that sign in. Does nothing
 * if somebody is an owner.
 */
export const makeFirstOwner = async (
  execute: Execute,
  actor: Actor,
  { name, email }: { readonly name: string; readonly email: string },
): Promise<void> => {
  const token = await createOwnerLink(execute, actor, { replaces: true });
  if (token === undefined) return;
  const id = newId();
  const password = randomBytes(24).toString('base64url');
  const given = { token, name, email, password };
  await useStaffLink(execute, id, given, await hashPassword(password), { earlier: undefined, name: null });
  // No browser has the session that begins with it.
  await endSessionsOfPerson(execute, actor, id);
};
