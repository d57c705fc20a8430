import { defineQueue } from '../commands/outbox.ts';
import type { Connection } from '../storage/connections.ts';
import type { Delivery } from '../storage/deliveries.ts';
import type { Actor } from '../storage/events.ts';
import type { Setup } from '../storage/setups.ts';
import type { Verification } from '../storage/verifications.ts';
import { concludeVerification } from './conclude.ts';
import { followUps } from './follow-up.ts';
import { actor as verifier } from './run.ts';
import { createRuns, type VerifierDeps } from './runs.ts';

/**
 * Runs verifications. The answer to "verify" comes at once; what is found arrives through the setup's events.
 */
export const createVerifier = (deps: VerifierDeps) => {
  const { storage, execute, background, clock } = deps;

  const { run, begin } = createRuns(deps);

  return {
    /**
     * Starts a verification of one step, or of all with `null`, or joins the one of that scope; soon after another one it
     * starts a little later. Returns its id and when it starts.
     */
    async start(
      actor: Actor,
      setup: Pick<Setup, 'id'>,
      connection: Connection | undefined,
      step: string | null,
    ): Promise<{ readonly id: string; readonly startsAt: number }> {
      const { verification } = await begin(actor, setup.id, connection, step);
      return { id: verification.id, startsAt: verification.startedAt };
    },

    /** What events ask to be verified; an event has been dealt with when that verification has ended, or waits. */
    events: defineQueue<Delivery>({
      kind: 'deliveries',
      claim: storage.deliveries.claim,
      renew: storage.deliveries.renew,
      async handle(delivery) {
        const { event } = delivery;
        const setup = event.setupId === null ? undefined : await storage.setups.find(event.setupId);
        const next = setup && (await followUps[event.kind]?.(deps, setup, event));
        if (next) await (await begin(verifier, next.setup.id, next.connection, next.step)).work;
        await storage.deliveries.remove(delivery);
      },
    }),

    /** Verifications whose process is gone: pages that wait for them hear that they have ended. */
    abandoned: defineQueue<Verification>({
      kind: 'abandoned',
      claim: storage.verifications.claimAbandoned,
      renew: async ({ id }, lease, now) => void (await storage.verifications.renew(id, lease, now)),
      handle: (verification) => concludeVerification(deps, verification, { kind: 'failed', calls: [] }),
    }),

    /** Verifications that have waited for their start. */
    waiting: defineQueue<Verification>({
      kind: 'waiting',
      async claim(lease) {
        const due = await storage.verifications.due(clock());
        if (!due) return undefined;
        return execute(verifier, async (tx, now) => {
          const started = await tx.verifications.startWaiting(due, lease, now);
          const detail = { verification: due.id };
          return {
            events: started ? [{ kind: 'verification-started', setupId: due.setupId, detail }] : [],
            result: started,
          };
        });
      },
      renew: async ({ id }, lease, now) => {
        await storage.verifications.renew(id, lease, now);
      },
      async handle(verification) {
        const { connectionId } = verification;
        const connection = connectionId === null ? undefined : await storage.connections.find(connectionId);
        // The person who asked has signed out meanwhile.
        if (connection && connection.state !== 'connected')
          return concludeVerification(deps, verification, { kind: 'failed', calls: [] });
        return run(verification, connection);
      },
    }),

    /** Resolves when nothing started here is running anymore. */
    idle: background.idle,
  };
};
export type Verifier = ReturnType<typeof createVerifier>;
