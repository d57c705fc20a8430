import type { Actor, NewEvent } from '../storage/events.ts';
import type { Execute } from './command.ts';
import { lockAll } from './lock-all.ts';

/** Extends the open links of setups, or the last one where all have expired; returns the ids of setups that have none. */
export const extendLinks = (
  execute: Execute,
  actor: Actor,
  ids: readonly string[],
  days: number,
): Promise<readonly string[]> =>
  execute(actor, async (tx, now) => {
    const events: NewEvent[] = [];
    const without: string[] = [];
    for (const { id: setupId } of await lockAll(tx, ids)) {
      const links = (await tx.links.list(setupId)).filter(
        ({ revokedAt, handOff }) => revokedAt === null && handOff === null,
      );
      const open = links.filter(({ expiresAt }) => expiresAt > now);
      const extended = open.length > 0 ? open : links.slice(0, 1);
      if (extended.length === 0) without.push(setupId);
      for (const { id: link } of extended) {
        await tx.links.extend(setupId, link, days, now);
        events.push({ kind: 'link-extended', setupId, detail: { link, days } });
      }
    }
    return { events, result: without };
  });

/** Records that a person prepared messages to remind the customers of setups. */
export const prepareReminders = (execute: Execute, actor: Actor, ids: readonly string[]): Promise<void> =>
  execute(actor, async (tx) => {
    const setups = await lockAll(tx, ids);
    return {
      events: setups.map(({ id }) => ({ kind: 'reminder-prepared' as const, setupId: id, detail: {} })),
      result: undefined,
    };
  });
