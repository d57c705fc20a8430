import type { Storage } from '../storage/storage.ts';
import type { Execute } from './command.ts';
import { endSession } from './end-session.ts';
import { actorOf } from './jobs.ts';

const actor = actorOf('retention');

/** Removes what nobody can use anymore. The tokens of an expired session must not outlive it. */
export const removeExpired = async (storage: Storage, execute: Execute, now: number): Promise<void> => {
  for (const id of await storage.sessions.expired(now)) await endSession(execute, actor, id);
  await execute(actor, async (tx) => {
    const ended: string[] = [];
    for (const id of await tx.staffSessions.expired(now)) if (await tx.staffSessions.end(id)) ended.push(id);
    const lapsed = await tx.pendingSignIns.purge(now);
    await tx.attemptLimits.purge(now);
    return {
      events: [
        ...ended.map((session) => ({
          kind: 'staff-session-ended' as const,
          setupId: null,
          detail: { session },
        })),
        ...(lapsed > 0
          ? [{ kind: 'sign-ins-lapsed' as const, setupId: null, detail: { count: lapsed } }]
          : []),
      ],
      result: undefined,
    };
  });
};
