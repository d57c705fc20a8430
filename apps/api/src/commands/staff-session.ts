import type { NewEvent } from '../storage/events.ts';
import { newId } from '../storage/new-id.ts';
import type { Session } from '../storage/sessions.ts';
import type { Transaction } from '../storage/storage.ts';
import type { Execute } from './command.ts';

/** The browser in which a session begins. */
export interface StaffBrowser {
  /** The session it had before, which ends. */
  readonly earlier: Session | undefined;
  /** Browser and system; null if they are not known. */
  readonly name: string | null;
}

export const sessionEnded = (session: string): NewEvent => ({
  kind: 'staff-session-ended',
  setupId: null,
  detail: { session },
});

/**
 * Begins a session of a person; the earlier one of the browser ends, so that no second way in remains.
 * @param issuer of the identity provider that signed them in; null for a password.
 */
export const beginStaffSession = async (
  tx: Transaction,
  personId: string,
  { earlier, name }: StaffBrowser,
  now: number,
  issuer: string | null = null,
): Promise<{ readonly events: readonly NewEvent[]; readonly secret: string }> => {
  const id = newId();
  const ended = earlier && (await tx.staffSessions.end(earlier.id)) ? [sessionEnded(earlier.id)] : [];
  const { secret } = await tx.staffSessions.open(now, id, { personId, browser: name, issuer });
  const started = {
    kind: 'staff-session-started',
    setupId: null,
    detail: { session: id, person: personId },
  } as const;
  return { events: [...ended, started], secret };
};

/** Ends the session of this browser. */
export const endStaffSession = (
  execute: Execute,
  { session: { id }, personId }: { readonly session: Session; readonly personId: string },
): Promise<void> =>
  execute({ kind: 'staff', id: personId }, async (tx) => ({
    events: (await tx.staffSessions.end(id)) ? [sessionEnded(id)] : [],
    result: undefined,
  }));
