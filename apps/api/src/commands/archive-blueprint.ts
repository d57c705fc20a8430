import { DomainError } from '../domain/domain-error.ts';
import type { Actor, NewEvent } from '../storage/events.ts';
import type { Transaction } from '../storage/storage.ts';
import type { Execute } from './command.ts';

const requireBlueprint = async (tx: Transaction, id: string): Promise<void> => {
  if (!(await tx.blueprints.newest(id))) throw new DomainError('not-found');
};

const eventOf = (kind: 'blueprint-archived' | 'blueprint-restored', blueprint: string): NewEvent => ({
  kind,
  setupId: null,
  detail: { blueprint },
});

/** Puts a blueprint away: no new setups are made from it, and those that there are go on. */
export const archiveBlueprint = (execute: Execute, actor: Actor, id: string): Promise<void> =>
  execute(actor, async (tx, now) => {
    await requireBlueprint(tx, id);
    const changed = await tx.blueprintArchives.archive(id, now);
    return { events: changed ? [eventOf('blueprint-archived', id)] : [], result: undefined };
  });

/** Brings an archived blueprint back. */
export const restoreBlueprint = (execute: Execute, actor: Actor, id: string): Promise<void> =>
  execute(actor, async (tx) => {
    await requireBlueprint(tx, id);
    const changed = await tx.blueprintArchives.restore(id);
    return { events: changed ? [eventOf('blueprint-restored', id)] : [], result: undefined };
  });
