import { setInterval } from 'node:timers';
import { applicableSteps, factsOf } from '@orgready/guides/plan';
import type { SalesforceHosts } from '../salesforce/hosts.ts';
import { openOrgSession } from '../salesforce/org-session.ts';
import { type CallRecord, createTransport } from '../salesforce/transport.ts';
import { contextOf } from '../setups/context.ts';
import { type Documents, guideOf, integrationOf } from '../setups/document.ts';
import { isComplete } from '../setups/step-status.ts';
import type { Connection } from '../storage/connections.ts';
import type { Setup } from '../storage/setups.ts';
import type { Storage } from '../storage/storage.ts';
import type { Verification } from '../storage/verifications.ts';
import type { DescribeCache } from './describe-cache.ts';
import { gather, type Readings } from './gather.ts';
import { isDecidable, judge } from './judge.ts';

export interface VerifierDeps {
  readonly storage: Storage;
  readonly hosts: SalesforceHosts;
  readonly loginUrl: string | null;
  readonly documents: Documents;
  readonly describes: DescribeCache;
  readonly changes: { announce(setupId: string): void };
  readonly clock: () => number;
  /** Told of our own mistakes. */
  readonly report: (error: unknown) => void;
}

/** A run that is not renewed for this long counts as dead: after a kill the setup can be verified again. */
const lease = 10_000;
const renewEvery = 3_000;
/** The longest a whole verification may take. */
const longest = 30_000;

/**
 * Runs verifications: choose the steps, gather their facts, judge their checks, record the findings, tell.
 * The answer to "verify" comes at once; what is found arrives through the setup's events.
 */
export const createVerifier = (deps: VerifierDeps) => {
  const { storage, hosts, loginUrl, documents, describes, changes, clock, report } = deps;
  const running = new Set<Promise<void>>();

  const run = async (verification: Verification, setup: Setup, connection: Connection): Promise<void> => {
    const calls: CallRecord[] = [];
    const deadline = AbortSignal.timeout(longest);
    const accessToken = await storage.connections.accessToken(connection.id);
    const integration = await integrationOf(storage, setup);
    const context = contextOf(setup, integration, connection, loginUrl, clock());
    const session =
      accessToken === undefined
        ? undefined
        : openOrgSession(
            createTransport(hosts, (call) => calls.push(call), deadline),
            { instanceUrl: connection.instanceUrl, accessToken, apiVersion: connection.apiVersion },
          );
    const steps = applicableSteps(guideOf(setup), context).filter(
      ({ id }) => verification.step === null || id === verification.step,
    );
    const open = new Map(steps.flatMap((step) => step.checks.map((check) => [check, step] as const)));

    const recordCalls = () =>
      storage.apiCalls.record(
        calls.splice(0).map((call) => ({ ...call, setupId: setup.id, verificationId: verification.id })),
      );
    /** Records the checks whose facts are all there. A run that lost its lease records nothing more. */
    const record = async (readings: Readings): Promise<void> => {
      await recordCalls();
      if (!(await storage.verifications.renew(verification.id, lease, clock())))
        throw new Error('The verification lost its lease');
      const ready = [...open].filter(([check]) => isDecidable(check, readings));
      for (const [check] of ready) open.delete(check);
      await storage.findings.record(
        ready.map(([check, step]) => ({
          setupId: setup.id,
          verificationId: verification.id,
          stepId: step.id,
          checkId: check.id,
          verdict: judge(check, readings, context, report),
          orgId: connection.orgId,
          username: connection.username,
          at: clock(),
        })),
      );
      if (ready.length > 0) changes.announce(setup.id);
    };

    try {
      const readings = await gather(factsOf([...open.keys()]), {
        session,
        setup: context,
        describes,
        onWave: record,
      });
      await record(readings);
      const signedOut = [...readings.values()].some(
        (reading) => reading.state === 'failed' && reading.failure.reason === 'signed-out',
      );
      if (signedOut) await storage.connections.expire(connection.id);
    } finally {
      await recordCalls();
    }
  };

  const isWholeSetupComplete = async (setup: Setup): Promise<boolean> => {
    const { steps } = await documents.summarizeSteps(setup);
    return steps.slice(0, -1).every(({ status }) => isComplete(status));
  };

  const start = async (setup: Setup, connection: Connection, step: string | null): Promise<string> => {
    const { verification, joined } = await storage.verifications.begin(
      { setupId: setup.id, step, connectionId: connection.id },
      lease,
      clock(),
    );
    if (joined) return verification.id;
    changes.announce(setup.id);
    const renewing = setInterval(() => {
      storage.verifications.renew(verification.id, lease, clock()).catch(report);
    }, renewEvery);
    const work = run(verification, setup, connection)
      .then(
        () => 'finished' as const,
        (error: unknown) => {
          report(error);
          return 'failed' as const;
        },
      )
      .then(async (state) => {
        clearInterval(renewing);
        if (!(await storage.verifications.finish(verification.id, state, clock()))) return;
        if (state === 'finished') await conclude(verification, setup, connection);
      })
      .catch(report)
      .finally(() => {
        running.delete(work);
        changes.announce(setup.id);
      });
    running.add(work);
    return verification.id;
  };

  /** Done is what one whole verification says; whatever is found open later takes it back. */
  const conclude = async (
    verification: Verification,
    setup: Setup,
    connection: Connection,
  ): Promise<void> => {
    const current = await storage.setups.find(setup.id);
    if (!current) return;
    if (!(await isWholeSetupComplete(current))) {
      if (current.doneAt !== null) await storage.setups.clearDone(setup.id);
      return;
    }
    if (verification.step === null) {
      if (current.doneAt === null) await storage.setups.markDone(setup.id, verification.startedAt, clock());
    } else await finishIfComplete(current, connection);
  };

  /** When the last open step has just been closed, one whole verification says whether the setup is done. */
  const finishIfComplete = async (setup: Setup, connection: Connection): Promise<void> => {
    if (setup.doneAt === null && (await isWholeSetupComplete(setup))) await start(setup, connection, null);
  };

  return {
    /** Starts a verification of one step, or of all with `null`, or joins the one of that scope; answers its id. */
    start,
    finishIfComplete,
    /** Resolves when nothing started here is running any more. */
    async idle(): Promise<void> {
      while (running.size > 0) await Promise.all(running);
    },
  };
};
export type Verifier = ReturnType<typeof createVerifier>;
