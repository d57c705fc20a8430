import type { Bounds } from '../bounds.ts';
import type { Storage } from '../storage/storage.ts';
import type { Execute } from './command.ts';
import { endConnection, endSession } from './end-session.ts';
import { actorOf } from './jobs.ts';

const actor = actorOf('retention');

export interface RetentionDeps {
  readonly storage: Storage;
  readonly execute: Execute;
  readonly bounds: Pick<Bounds, 'rest'>;
  readonly report: (error: unknown) => void;
}

/** Ends staff sessions, and removes attempts that nobody can use anymore. */
const purge = ({ execute }: RetentionDeps, now: number): Promise<void> =>
  execute(actor, async (tx) => {
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

/**
 * Removes what nobody can use anymore. A token outlives neither its session, nor the last link through which its browser
 * came, nor a setup that is done and at rest. What fails for one is reported, and the others are dealt with.
 */
export const removeExpired = async (deps: RetentionDeps, now: number): Promise<void> => {
  const { storage, execute, bounds, report } = deps;
  for (const id of await storage.sessions.expired(now)) await endSession(execute, actor, id).catch(report);
  const ending = [
    ...(await storage.connections.strayed(now)),
    ...(await storage.connections.restingSince(now - bounds.rest)),
  ];
  for (const { sessionId, setupId } of ending)
    await endConnection(execute, actor, sessionId, setupId).catch(report);
  await purge(deps, now);
};
