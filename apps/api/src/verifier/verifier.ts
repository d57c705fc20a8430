import { setInterval } from 'node:timers';
import type { Background } from '../background.ts';
import { defineQueue } from '../commands/outbox.ts';
import type { Connection } from '../storage/connections.ts';
import type { Delivery } from '../storage/deliveries.ts';
import type { Actor } from '../storage/events.ts';
import type { Setup } from '../storage/setups.ts';
import type { Verification } from '../storage/verifications.ts';
import { concludeVerification } from './conclude.ts';
import { followUps } from './follow-up.ts';
import { type RunDeps, runVerification, actor as verifier } from './run.ts';

export interface VerifierDeps extends RunDeps {
  readonly background: Background;
}

/**
 * Runs verifications. The answer to "verify" comes at once; what is found arrives through the setup's events.
 */
export const createVerifier = (deps: VerifierDeps) => {
  const { storage, execute, background, bounds, clock, report } = deps;

  /** Begins a verification or joins the one of the same scope; `work` ends with it, and is absent when joined. */
  const begin = async (
    actor: Actor,
    setup: Pick<Setup, 'id'>,
    connection: Connection | undefined,
    step: string | null,
  ): Promise<{ readonly id: string; readonly work?: Promise<void> }> => {
    const { verification, joined } = await execute(actor, async (tx, now) => {
      const scope = { setupId: setup.id, step, connectionId: connection?.id ?? null };
      const begun = await tx.verifications.begin(scope, bounds.lease, now);
      const detail = { verification: begun.verification.id };
      return {
        events: begun.joined ? [] : [{ kind: 'verification-started', setupId: setup.id, detail }],
        result: begun,
      };
    });
    if (joined) return { id: verification.id };
    const work = async (): Promise<void> => {
      const renewing = setInterval(() => {
        storage.verifications.renew(verification.id, bounds.lease, clock()).catch(report);
      }, bounds.renewal);
      try {
        // The setup as it is now: an answer given since the caller read it would not void what the older one leads to.
        const current = await storage.setups.find(setup.id);
        if (!current) return;
        const ending = await runVerification(deps, verification, current, connection);
        await concludeVerification(deps, verification, ending);
      } finally {
        clearInterval(renewing);
      }
    };
    const running = work();
    background.run(() => running);
    return { id: verification.id, work: running };
  };

  return {
    /** Starts a verification of one step, or of all with `null`, or joins the one of that scope; returns its id. */
    async start(
      actor: Actor,
      setup: Pick<Setup, 'id'>,
      connection: Connection,
      step: string | null,
    ): Promise<string> {
      return (await begin(actor, setup, connection, step)).id;
    },

    /** What events ask to be verified; an event has been dealt with when that verification has ended. */
    events: defineQueue<Delivery>({
      claim: storage.deliveries.claim,
      renew: storage.deliveries.renew,
      async handle(delivery) {
        const { event } = delivery;
        const setup = event.setupId === null ? undefined : await storage.setups.find(event.setupId);
        const next = setup && (await followUps[event.kind]?.(deps, setup, event));
        if (next) await (await begin(verifier, next.setup, next.connection, next.step)).work;
        await storage.deliveries.remove(delivery);
      },
    }),

    /** Verifications whose process is gone: pages that wait for them hear that they have ended. */
    abandoned: defineQueue<Verification>({
      claim: storage.verifications.claimAbandoned,
      renew: async ({ id }, lease, now) => void (await storage.verifications.renew(id, lease, now)),
      handle: (verification) => concludeVerification(deps, verification, { kind: 'failed', calls: [] }),
    }),

    /** Resolves when nothing started here is running anymore. */
    idle: background.idle,
  };
};
export type Verifier = ReturnType<typeof createVerifier>;
