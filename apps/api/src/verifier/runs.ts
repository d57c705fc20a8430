import { setInterval, setTimeout } from 'node:timers';
import type { Background } from '../background.ts';
import type { Connection } from '../storage/connections.ts';
import type { Actor } from '../storage/events.ts';
import type { Verification } from '../storage/verifications.ts';
import { traceVerification } from '../tracing/trace-verification.ts';
import { concludeVerification } from './conclude.ts';
import { type RunDeps, runVerification } from './run.ts';

export interface VerifierDeps extends RunDeps {
  readonly background: Background;
  /** Looks for what is to be done now. */
  readonly wake: () => void;
}

/** How a verification is begun, now or a little later, and kept alive until it has been concluded. */
export const createRuns = (deps: VerifierDeps) => {
  const { storage, execute, background, bounds, clock, report } = deps;

  const run = async (verification: Verification, connection: Connection | undefined): Promise<void> => {
    const renewing = setInterval(() => {
      storage.verifications.renew(verification.id, bounds.lease, clock()).catch(report);
    }, bounds.renewal);
    try {
      // The setup as it is now: an answer given since the caller read it would not void what the older one leads to.
      const setup = await storage.setups.find(verification.setupId);
      if (!setup) return;
      const ending = await traceVerification(verification, () =>
        runVerification(deps, verification, setup, connection),
      );
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

  return { run, begin };
};
