import { DomainError } from '../domain/domain-error.ts';
import type { Actor } from '../storage/events.ts';
import type { Setup } from '../storage/setups.ts';
import type { Execute } from './command.ts';

/** Makes a setup of an integration for a customer. */
export const createSetup = (
  execute: Execute,
  actor: Actor,
  given: { readonly integrationId: string; readonly customer: string },
): Promise<Setup> =>
  execute(actor, async (tx, now) => {
    const made = await tx.integrations.find(given.integrationId);
    if (!made) throw new DomainError('not-found');
    const setup = await tx.setups.create({ ...given, guide: made.integration.guide }, now);
    return { events: [{ kind: 'setup-created', setupId: setup.id, detail: {} }], result: setup };
  });
