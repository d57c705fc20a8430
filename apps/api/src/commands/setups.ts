import { DomainError } from '../domain/domain-error.ts';
import type { Actor } from '../storage/events.ts';
import type { Setup } from '../storage/setups.ts';
import type { Execute } from './command.ts';

/** Makes a setup from the newest version of a blueprint for a customer. */
export const createSetup = (
  execute: Execute,
  actor: Actor,
  given: { readonly blueprintId: string; readonly customer: string },
): Promise<Setup> =>
  execute(actor, async (tx, now, guides) => {
    const made = await tx.blueprints.newest(given.blueprintId);
    if (!made) throw new DomainError('not-found');
    if (guides.missingFor(guides.named(made.guide)).length > 0) throw new DomainError('guide-not-offered');
    const setup = await tx.setups.create({ ...given, blueprintVersion: made.version }, now);
    return { events: [{ kind: 'setup-created', setupId: setup.id, detail: {} }], result: setup };
  });
