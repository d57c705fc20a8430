import { DomainError } from '../domain/domain-error.ts';
import type { Guides } from '../domain/guides.ts';
import type { NewVersion, StoredBlueprint } from '../storage/blueprints.ts';
import type { Actor } from '../storage/events.ts';
import type { Execute } from './command.ts';

/** Refuses what the guide cannot use, or what the deployment cannot offer. */
const requireOffered = (guides: Guides, id: string, consumerSecret: string | null | undefined): void => {
  const guide = guides.named(id);
  if (guides.missingFor(guide).length > 0) throw new DomainError('guide-not-offered');
  if (!guide.signInApp && consumerSecret)
    throw new DomainError('invalid-request', { faults: [{ path: 'consumerSecret', code: 'invalid' }] });
};

/** Saves the first version of a blueprint, and seals the secret of its sign-in app. */
export const createBlueprint = (
  execute: Execute,
  actor: Actor,
  blueprint: NewVersion,
  consumerSecret: string | null,
): Promise<StoredBlueprint> =>
  execute(actor, async (tx, now, guides) => {
    requireOffered(guides, blueprint.guide, consumerSecret);
    const made = await tx.blueprints.create(blueprint, consumerSecret, now);
    const detail = { blueprint: made.id };
    return { events: [{ kind: 'blueprint-created', setupId: null, detail }], result: made };
  });

/** Saves the next version of a blueprint. Setups that were made from earlier ones do not change. */
export const saveBlueprint = (
  execute: Execute,
  actor: Actor,
  id: string,
  blueprint: NewVersion,
  consumerSecret: string | null | undefined,
): Promise<StoredBlueprint> =>
  execute(actor, async (tx, now, guides) => {
    const before = await tx.blueprints.newest(id);
    if (!before) throw new DomainError('not-found');
    if (blueprint.guide !== before.guide)
      throw new DomainError('invalid-request', {
        faults: [{ path: 'guide', code: 'not-an-option', options: [before.guide] }],
      });
    requireOffered(guides, before.guide, consumerSecret);
    const made = await tx.blueprints.save(id, blueprint, consumerSecret, now);
    if (!made) throw new DomainError('not-found');
    // Sealed with a key that is not configured anymore: staff enter it again.
    if (made === 'secret-lost')
      throw new DomainError('invalid-request', { faults: [{ path: 'consumerSecret', code: 'missing' }] });
    const detail = { blueprint: id, version: made.version };
    return { events: [{ kind: 'blueprint-saved', setupId: null, detail }], result: made };
  });
