import { DomainError } from '../domain/domain-error.ts';
import type { Person } from '../storage/people.ts';
import type { Execute } from './command.ts';
import { endedEvents } from './event-of.ts';
import { forgetOrg } from './forget-org.ts';

/**
 * Frees a setup from its org, by a person on the staff, so that the right org can be confirmed. What was found
 * or confirmed about the wrong one is void, and every sign-in to it ends here and at Salesforce. Answers stay.
 */
export const unbindOrg = (
  execute: Execute,
  person: Pick<Person, 'id' | 'name'>,
  setupId: string,
  reason: string,
): Promise<void> =>
  execute({ kind: 'staff', id: person.id }, async (tx, now) => {
    const setup = await tx.setups.lock(setupId);
    if (!setup) throw new DomainError('not-found');
    if (setup.orgId === null) return { events: [], result: undefined };
    const ended = await tx.connections.endOfSetup(setupId, now);
    await forgetOrg(tx, setup, now);
    await tx.setups.unbindOrg(setupId);
    const id = await tx.unbindings.add({ name: person.name, reason, setupId, orgId: setup.orgId }, now);
    const detail = { org: setup.orgId, unbinding: id };
    return {
      events: [{ kind: 'org-unbound', setupId, detail }, ...endedEvents(ended)],
      result: undefined,
    };
  });
