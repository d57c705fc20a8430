import type { Storage } from '../storage/storage.ts';
import type { SignIns } from './sign-in.ts';

/** Ends a browser's sign-ins, here and at Salesforce, and the browser's session itself. */
export const endSession = async (
  storage: Storage,
  signIns: SignIns,
  sessionId: string,
  now: number,
): Promise<void> => {
  const ended = await storage.connections.endOfSession(sessionId, now);
  await storage.sessions.end(sessionId);
  const bySetup = Map.groupBy(ended, ({ connection }) => connection.setupId);
  for (const [setupId, ofSetup] of bySetup) await signIns.revoke(setupId, ofSetup);
};

/** Nobody can use an expired session any more: its tokens must not outlive it. */
export const removeExpired = async (storage: Storage, signIns: SignIns, now: number): Promise<void> => {
  for (const id of await storage.sessions.expired(now)) await endSession(storage, signIns, id, now);
  for (const id of await storage.staffSessions.expired(now)) await storage.staffSessions.end(id);
  await storage.pendingSignIns.purge(now);
  await storage.wrongTries.purge(now);
};
