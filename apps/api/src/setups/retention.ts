import type { EndedConnection } from '../storage/connections.ts';
import type { Storage } from '../storage/storage.ts';

/** Takes back at Salesforce, as far as it can be reached, tokens that are shredded here already. */
export type RevokeAccess = (ended: readonly EndedConnection[]) => Promise<void>;

/** Ends a browser's sign-ins and then the browser's session itself. */
export const endSession = async (
  storage: Storage,
  revokeAccess: RevokeAccess,
  sessionId: string,
  now: number,
): Promise<void> => {
  const ended = await storage.connections.endOfSession(sessionId, now);
  await storage.sessions.end(sessionId);
  await revokeAccess(ended);
};

/** Nobody can use an expired session any more: its tokens must not outlive it. */
export const removeExpired = async (
  storage: Storage,
  revokeAccess: RevokeAccess,
  now: number,
): Promise<void> => {
  for (const id of await storage.sessions.expired(now)) await endSession(storage, revokeAccess, id, now);
  for (const id of await storage.staffSessions.expired(now)) await storage.staffSessions.end(id);
  await storage.pendingSignIns.purge(now);
  await storage.wrongTries.purge(now);
};
