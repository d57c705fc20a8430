import { newId } from '../storage/new-id.ts';
import type { Session } from '../storage/sessions.ts';
import type { Execute } from './command.ts';

/** Begins a staff session, or gives the one of this browser a new secret, so that no second way in stays behind. */
export const startStaffSession = (
  execute: Execute,
  earlier: Session | undefined,
): Promise<{ readonly secret: string }> => {
  const id = earlier?.id ?? newId();
  return execute({ kind: 'staff', id }, async (tx, now) => ({
    events: [{ kind: 'staff-session-started', setupId: null, detail: { session: id } }],
    result: {
      secret: earlier ? await tx.staffSessions.rotate(id) : (await tx.staffSessions.open(now, id)).secret,
    },
  }));
};

export const endStaffSession = (execute: Execute, { id }: Session): Promise<void> =>
  execute({ kind: 'staff', id }, async (tx) => ({
    events: (await tx.staffSessions.end(id))
      ? [{ kind: 'staff-session-ended', setupId: null, detail: { session: id } }]
      : [],
    result: undefined,
  }));
