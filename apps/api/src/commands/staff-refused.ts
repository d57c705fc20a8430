import type { Capability } from '@orgready/shared/contract/capabilities';
import type { Actor } from '../storage/events.ts';
import type { Execute } from './command.ts';

/**
 * Records that somebody on the staff tried to change what they may not change. The event belongs to no setup: nothing of
 * the setup has changed.
 */
export const recordStaffRefused = (
  execute: Execute,
  actor: Actor,
  capability: Capability,
  setupId: string | null,
): Promise<void> =>
  execute(actor, async (tx) => {
    const setup = setupId === null ? undefined : await tx.setups.find(setupId);
    const detail = { capability, setup: setup?.id ?? null };
    return { events: [{ kind: 'staff-refused', setupId: null, detail }], result: undefined };
  });
