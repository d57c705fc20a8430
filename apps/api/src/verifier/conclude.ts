import type { NewEvent } from '../storage/events.ts';
import type { Verification } from '../storage/verifications.ts';
import { judgeWhole } from './judge-whole.ts';
import { actor, type Ending, type RunDeps } from './run.ts';

/** Ends a verification and what it says about the whole, in one transaction; nothing when it has lost its lease. */
export const concludeVerification = (
  { execute }: Pick<RunDeps, 'execute'>,
  verification: Verification,
  { kind: ending, calls, kept }: Ending,
): Promise<void> =>
  execute(actor, async (tx, now, guides) => {
    const { id, setupId, connectionId } = verification;
    const setup = await tx.setups.lock(setupId);
    await tx.apiCalls.record(calls);
    // Deleted meanwhile.
    if (!setup) return { events: [], result: undefined };
    // What was read of an org that the setup was freed from meanwhile is not kept for the next one.
    if (kept && kept[0].connection?.orgId === setup.orgId) await tx.keptReadings.keep(setupId, ...kept);
    const events: NewEvent[] = [];
    if (ending === 'signed-out' && connectionId !== null && (await tx.connections.expire(connectionId)))
      events.push({ kind: 'connection-expired', setupId, detail: { connection: connectionId } });
    const state = ending === 'finished' ? 'finished' : 'failed';
    if (await tx.verifications.finish(verification, state, now)) {
      events.push({ kind: 'verification-finished', setupId, detail: { verification: id, state } });
      events.push(...(await judgeWhole({ storage: tx, guides }, verification, setup, ending, now)));
    }
    return { events, result: undefined };
  });
