import type { Bounds } from '../bounds.ts';
import type { Storage } from '../storage/storage.ts';
import type { Execute } from './command.ts';
import { deleteReadings } from './delete-readings.ts';
import { deleteSetup } from './delete-setup.ts';
import { endConnection, endSession } from './end-session.ts';
import { actorOf } from './jobs.ts';

const actor = actorOf('retention');

const day = 24 * 60 * 60_000;

export interface RetentionDeps {
  readonly storage: Storage;
  readonly execute: Execute;
  readonly bounds: Pick<Bounds, 'rest' | 'keepReadings' | 'keepCalls' | 'keepLinks' | 'keepSetups'>;
  readonly report: (error: unknown) => void;
}

/** Ends staff sessions, and removes attempts that nobody can use anymore. */
const purge = ({ execute }: RetentionDeps, now: number): Promise<void> =>
  execute(actor, async (tx) => {
    const ended: string[] = [];
    for (const id of await tx.staffSessions.expired(now)) if (await tx.staffSessions.end(id)) ended.push(id);
    const lapsed = await tx.pendingSignIns.purge(now);
    await tx.staffLinks.purge(now);
    await tx.staffSignIns.purge(now);
    await tx.attemptLimits.purge(now);
    await tx.orgHealths.purge();
    await tx.sentCalls.purge(now - day);
    await tx.logos.purge(now - day);
    await tx.idempotentAnswers.purge(now);
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

/** So many setups are dealt with in one run; the next one goes on. */
const atOnce = 200;

/** Removes what has been kept for long enough. */
const removeOld = async ({ storage, execute, bounds, report }: RetentionDeps, now: number): Promise<void> => {
  const { deletions } = storage;
  if (Number.isFinite(bounds.keepSetups))
    for (const id of await deletions.restingSince(now - bounds.keepSetups, atOnce))
      await deleteSetup(execute, actor, id, null).catch(report);
  for (const id of await deletions.restingWithReadings(now - bounds.keepReadings, atOnce))
    await deleteReadings(execute, actor, id).catch(report);
  const before = now - bounds.keepCalls;
  for (const setupId of await deletions.withCallsBefore(before, atOnce))
    await execute(actor, async (tx) => {
      await tx.setups.lock(setupId);
      const detail = { calls: await tx.deletions.deleteCalls(setupId, before) };
      return { events: [{ kind: 'expired-removed', setupId, detail }], result: undefined };
    }).catch(report);
  await execute(actor, async (tx) => {
    const detail = {
      links: await tx.deletions.deleteLinks(now - bounds.keepLinks),
      connections: await tx.deletions.deleteConnections(now - bounds.keepReadings),
    };
    const isAny = detail.links + detail.connections > 0;
    return {
      events: isAny ? [{ kind: 'expired-removed', setupId: null, detail }] : [],
      result: undefined,
    };
  });
};

/**
 * Removes what nobody can use anymore, and what has been kept for long enough. A token outlives neither its session, nor the last link through which its browser
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
  await removeOld(deps, now);
};
