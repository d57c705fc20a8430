import { DomainError } from '../domain/domain-error.ts';
import type { Actor } from '../storage/events.ts';
import type { Execute } from './command.ts';
import { endedEvents } from './event-of.ts';

/** Puts a setup away: every sign-in to its org ends here and at Salesforce, and its links open nothing. Findings stay, hidden from staff: nobody could hide them. */
export const archiveSetup = (execute: Execute, actor: Actor, setupId: string): Promise<void> =>
  execute(actor, async (tx, now) => {
    const setup = await tx.setups.lock(setupId);
    if (!setup) throw new DomainError('not-found');
    if (setup.archivedAt !== null) return { events: [], result: undefined };
    const ended = await tx.connections.endOfSetup(setupId, now);
    await tx.setups.archive(setupId, now);
    await tx.setups.release(setupId, null);
    return {
      events: [{ kind: 'setup-archived', setupId, detail: {} }, ...endedEvents(ended)],
      result: undefined,
    };
  });

/** Brings an archived setup back. */
export const restoreSetup = (execute: Execute, actor: Actor, setupId: string): Promise<void> =>
  execute(actor, async (tx) => {
    const setup = await tx.setups.lock(setupId);
    if (!setup) throw new DomainError('not-found');
    if (setup.archivedAt === null) return { events: [], result: undefined };
    await tx.setups.archive(setupId, null);
    return { events: [{ kind: 'setup-restored', setupId, detail: {} }], result: undefined };
  });
