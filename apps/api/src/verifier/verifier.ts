import { setInterval, setTimeout } from 'node:timers';
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
  /** Looks for what is to be done now. */
  readonly wake: () => void;
}

/**
 * Runs verifications. The answer to "verify" comes at once; what is found arrives through the setup's events.
 */
export const createVerifier = (deps: VerifierDeps) => {
  const { storage, execute, background, bounds, clock, report } = deps;

  const run = async (verification: Verification, connection: Connection | undefined): Promise<void> => {
    const renewing = setInterval(() => {
      storage.verifications.renew(verification.id, bounds.lease, clock()).catch(report);
    }, bounds.renewal);
    try {
      // The setup as it is now: an answer given since the caller read it would not void what the older one leads to.
      const setup = await storage.setups.find(verification.setupId);
      if (!setup) return;
      const ending = await runVerification(deps, verification, setup, connection);
      await concludeVerification(deps, verification, ending);
    } finally {
      clearInterval(renewing);
    }
  };

  /** Begins a verification or joins the one of the same scope; `work` ends with it, and is absent when joined or waiting. */
  const begin = async (
    actor: Actor,
    setupId: string,
    connection: Connection | undefined,
    step: string | null,
  ): Promise<{ readonly verification: Verification; readonly work?: Promise<void> }> => {
    const { verification, joined } = await execute(actor, async (tx, now) => {
      const scope = { setupId, step, connectionId: connection?.id ?? null };
      const pause = step === null ? bounds.wholePause : bounds.stepPause;
      const begun = await tx.verifications.begin(scope, bounds.lease, now, pause);
      const detail = { verification: begun.verification.id };
      const kind = begun.verification.state === 'waiting' ? 'verification-waits' : 'verification-started';
      return { events: begun.joined ? [] : [{ kind, setupId, detail }], result: begun };
    });
    if (joined) return { verification };
    if (verification.state === 'waiting') {
      setTimeout(deps.wake, Math.max(verification.startedAt - clock(), 0)).unref();
      return { verification };
    }
    const work = run(verification, connection);
    background.run(() => work);
    return { verification, work };
  };

  return {
    /**
     * Starts a verification of one step, or of all with `null`, or joins the one of that scope; soon after another one it
     * starts a little later. Returns its id and when it starts.
     */
    async start(
      actor: Actor,
      setup: Pick<Setup, 'id'>,
      connection: Connection,
      step: string | null,
    ): Promise<{ readonly id: string; readonly startsAt: number }> {
      const { verification } = await begin(actor, setup.id, connection, step);
      return { id: verification.id, startsAt: verification.startedAt };
    },

    /** What events ask to be verified; an event has been dealt with when that verification has ended, or waits. */
    events: defineQueue<Delivery>({
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
      claim: storage.verifications.claimAbandoned,
      renew: async ({ id }, lease, now) => void (await storage.verifications.renew(id, lease, now)),
      handle: (verification) => concludeVerification(deps, verification, { kind: 'failed', calls: [] }),
    }),

    /** Verifications that have waited for their start. */
    waiting: defineQueue<Verification>({
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
        // Whoever asked has signed out meanwhile.
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
