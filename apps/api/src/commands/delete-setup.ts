import { DomainError } from '../domain/domain-error.ts';
import type { Actor } from '../storage/events.ts';
import type { Execute } from './command.ts';

/**
 * Deletes a setup whole: its sign-ins end here and then at Salesforce, and its links lead nowhere. Of its events the skeleton
 * stays (`audit-chain.ts`).
 * @param customer the customer's name, typed to confirm; null when nobody is asked.
 */
export const deleteSetup = (
  execute: Execute,
  actor: Actor,
  setupId: string,
  customer: string | null,
): Promise<void> =>
  execute(actor, async (tx, now) => {
    const setup = await tx.setups.lock(setupId);
    if (!setup) throw new DomainError('not-found');
    if (customer !== null && customer !== setup.customer)
      throw new DomainError('invalid-request', {
        faults: [{ path: 'customer', code: 'not-an-option', options: [setup.customer] }],
      });
    const ended = await tx.connections.endOfSetup(setupId, now);
    const deleted = await tx.deletions.deleteSetup(setupId, now);
    await tx.auditTrail.erase(setupId);
    const detail = { ...deleted, connections: ended.length };
    return { events: [{ kind: 'erased', setupId, detail }], result: undefined };
  });
