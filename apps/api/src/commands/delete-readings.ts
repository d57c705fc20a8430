import type { Actor } from '../storage/events.ts';
import type { Execute } from './command.ts';
import { endedEvents, reopenedEvents } from './event-of.ts';

/**
 * Signs every browser out of the org of a setup, here and then at Salesforce, and deletes what was read from it: findings,
 * evidence, the list of calls, who was signed in, and which org it was. Answers stay; the setup is not done anymore.
 * The event tells how much there was.
 */
export const deleteReadings = (execute: Execute, actor: Actor, setupId: string): Promise<void> =>
  execute(actor, async (tx, now) => {
    const setup = await tx.setups.lock(setupId);
    if (!setup) return { events: [], result: undefined };
    const ended = await tx.connections.endOfSetup(setupId, now);
    const detail = { ...(await tx.deletions.deleteReadings(setupId, now)) };
    await tx.findings.void(setupId, 'all', now);
    return {
      events: [
        ...endedEvents(ended),
        { kind: 'readings-deleted', setupId, detail },
        ...reopenedEvents(setup),
      ],
      result: undefined,
    };
  });
