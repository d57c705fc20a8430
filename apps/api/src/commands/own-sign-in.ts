import { DomainError } from '../domain/domain-error.ts';
import { newRecoveryCodes, periodOfCode } from '../domain/second-factor.ts';
import type { NewEvent } from '../storage/events.ts';
import type { Execute } from './command.ts';
import { sessionEnded } from './staff-session.ts';

/** What people change about their own sign-in. */

/** Keeps the secret of an authenticator app until a code of it is confirmed. */
export const startSecondFactor = (execute: Execute, personId: string, secret: string): Promise<void> =>
  execute({ kind: 'staff', id: personId }, async (tx) => {
    if (!(await tx.secondFactors.start(personId, secret))) throw new DomainError('second-factor-exists');
    const event: NewEvent = { kind: 'second-factor-started', setupId: null, detail: { person: personId } };
    return { events: [event], result: undefined };
  });

/**
 * Makes the second factor count, once a code of it shows that the app has it. Returns the recovery codes, and a new secret of
 * the session, which may do more from now on.
 */
export const confirmSecondFactor = (
  execute: Execute,
  personId: string,
  sessionId: string,
  code: string,
): Promise<{ readonly recoveryCodes: readonly string[]; readonly secret: string }> =>
  execute({ kind: 'staff', id: personId }, async (tx, now) => {
    const factor = await tx.secondFactors.find(personId);
    if (factor && factor.confirmedAt !== null) throw new DomainError('second-factor-exists');
    const period = factor && periodOfCode(factor.secret, code, now);
    if (period === undefined)
      throw new DomainError('invalid-request', { faults: [{ path: 'code', code: 'wrong' }] });
    if (!(await tx.secondFactors.confirm(personId, now))) throw new DomainError('second-factor-exists');
    await tx.secondFactors.usePeriod(personId, period);
    const codes = newRecoveryCodes();
    await tx.secondFactors.replaceRecoveryCodes(personId, codes);
    const event: NewEvent = { kind: 'second-factor-set', setupId: null, detail: { person: personId } };
    const result = { recoveryCodes: codes, secret: await tx.staffSessions.rotate(sessionId) };
    return { events: [event], result };
  });

/** Sets another password; every other session of the person ends. */
export const changePassword = (
  execute: Execute,
  person: { readonly id: string; readonly email: string },
  hash: string,
  sessionId: string,
): Promise<void> =>
  execute({ kind: 'staff', id: person.id }, async (tx, now) => {
    await tx.passwords.set({ personId: person.id, email: person.email, hash }, now);
    const ended = await tx.staffSessions.endAllOf(person.id, sessionId);
    const set: NewEvent = { kind: 'password-set', setupId: null, detail: { person: person.id } };
    return { events: [set, ...ended.map(sessionEnded)], result: undefined };
  });

/** Signs a person out everywhere, or out of one session. */
export const endOwnSessions = (execute: Execute, personId: string, only?: string): Promise<void> =>
  execute({ kind: 'staff', id: personId }, async (tx) => {
    if (only === undefined) {
      const ended = await tx.staffSessions.endAllOf(personId);
      return { events: ended.map(sessionEnded), result: undefined };
    }
    if (!(await tx.staffSessions.endOf(personId, only))) throw new DomainError('not-found');
    return { events: [sessionEnded(only)], result: undefined };
  });
