import type { Session } from '../storage/sessions.ts';
import type { Setup } from '../storage/setups.ts';
import type { Execute } from './command.ts';

interface Customer {
  readonly session: Session;
  readonly setup: Pick<Setup, 'id'>;
}

/** Shows staff what was read from the org, by somebody who is signed in to it; or hides it from them again. */
const change = (execute: Execute, { session, setup }: Customer, released: boolean): Promise<void> =>
  execute({ kind: 'customer', id: session.id }, async (tx, now) => {
    const locked = await tx.setups.lock(setup.id);
    // A setup that was freed from its org meanwhile has nothing to show.
    if (!locked || locked.orgId === null || (locked.releasedAt !== null) === released)
      return { events: [], result: undefined };
    await tx.setups.release(setup.id, released ? now : null);
    const kind = released ? 'findings-released' : 'release-withdrawn';
    return { events: [{ kind, setupId: setup.id, detail: {} }], result: undefined };
  });

export const releaseFindings = (execute: Execute, who: Customer): Promise<void> => change(execute, who, true);

export const withdrawRelease = (execute: Execute, who: Customer): Promise<void> =>
  change(execute, who, false);
