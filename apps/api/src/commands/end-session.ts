import type { Actor, NewEvent } from '../storage/events.ts';
import type { Execute } from './command.ts';
import { endedEvents } from './event-of.ts';

/** Ends a browser's session and its sign-ins, here and then at Salesforce. */
export const endSession = (execute: Execute, actor: Actor, sessionId: string): Promise<void> =>
  execute(actor, async (tx, now) => {
    // All that it has opened: a sign-in to one of them may be coming back at this moment, and finds its session gone.
    for (const setupId of await tx.claims.setupsOf(sessionId)) await tx.setups.lock(setupId);
    const ended = await tx.connections.endOfSession(sessionId, now);
    const events: NewEvent[] = [...endedEvents(ended)];
    if (await tx.sessions.end(sessionId))
      events.push({ kind: 'session-ended', setupId: null, detail: { session: sessionId } });
    return { events, result: undefined };
  });

/** Signs a browser out of the org of one setup, here and then at Salesforce. */
export const endConnection = (
  execute: Execute,
  actor: Actor,
  sessionId: string,
  setupId: string,
): Promise<void> =>
  execute(actor, async (tx, now) => {
    await tx.setups.lock(setupId);
    await tx.pendingSignIns.endRunning(sessionId, setupId);
    return { events: endedEvents(await tx.connections.end(sessionId, setupId, now)), result: undefined };
  });
