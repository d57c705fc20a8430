import { setInterval } from 'node:timers';
import type { Verdict } from '@orgready/guides/model/check';
import { applicableSteps, factsOf } from '@orgready/guides/plan';
import type { Readings } from '@orgready/guides/readings';
import type { Bounds } from '../bounds.ts';
import type { Documents } from '../documents/document.ts';
import { contextOf } from '../domain/context.ts';
import { guideOf, integrationOf } from '../domain/material.ts';
import { isComplete } from '../domain/step-status.ts';
import type { CallRecord } from '../salesforce/call.ts';
import type { SalesforceHosts } from '../salesforce/hosts.ts';
import { openOrgSession } from '../salesforce/org-session.ts';
import { createTransport } from '../salesforce/transport.ts';
import type { Connection } from '../storage/connections.ts';
import type { Setup } from '../storage/setups.ts';
import type { Storage } from '../storage/storage.ts';
import type { Verification } from '../storage/verifications.ts';
import type { DescribeCache } from './describe-cache.ts';
import { gather } from './gather.ts';
import { isDecidable, judge } from './judge.ts';
import { keptContextOf } from './judge-again.ts';
import type { Json } from './kept-readings.ts';
import { keepReadings } from './replay.ts';

export interface VerifierDeps {
  readonly storage: Storage;
  readonly hosts: SalesforceHosts;
  readonly loginUrl: string | null;
  readonly documents: Documents;
  readonly describes: DescribeCache;
  readonly bounds: Bounds;
  readonly changes: { announce(setupId: string): void };
  readonly clock: () => number;
  /** Told of our own mistakes. */
  readonly report: (error: unknown) => void;
}

/**
 * How a run ended: `signed-out` when Salesforce refused the sign-in on the way, `failed` by a mistake of ours.
 * Only a finished one says something about the whole.
 */
type Ending = 'finished' | 'signed-out' | 'failed';

const isSignedOut = (verdict: Verdict): boolean =>
  verdict.outcome === 'cantTell' && verdict.reason === 'signed-out';

/**
 * Runs verifications: choose the steps, gather their facts, judge their checks, record the findings, tell.
 * The answer to "verify" comes at once; what is found arrives through the setup's events.
 */
export const createVerifier = (deps: VerifierDeps) => {
  const { storage, hosts, loginUrl, documents, describes, bounds, changes, clock, report } = deps;
  const running = new Set<Promise<void>>();

  /** Without a connection only what needs no org can be judged; all the rest is then recorded as `signed-out`. */
  const run = async (
    verification: Verification,
    setup: Setup,
    connection: Connection | undefined,
  ): Promise<Ending> => {
    const calls: CallRecord[] = [];
    const until = AbortSignal.timeout(bounds.verification);
    const accessToken = connection && (await storage.connections.accessToken(connection.id));
    const integration = await integrationOf(storage, setup);
    const context = contextOf(setup, integration, connection, loginUrl, clock());
    const session =
      connection && accessToken !== undefined
        ? openOrgSession(
            createTransport(hosts, (call) => calls.push(call), { deadline: bounds.call, until }),
            { instanceUrl: connection.instanceUrl, accessToken, apiVersion: connection.apiVersion },
          )
        : undefined;
    const guide = guideOf(setup);
    const steps = applicableSteps(guide, context).filter(
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
      const ready = [...open].filter(([check]) => isDecidable(check, readings));
      for (const [check] of ready) open.delete(check);
      const findings = ready.flatMap(([check, step]) => {
        const verdict = judge(check, readings, context, report);
        // A sign-in that ended says nothing about the org: what was found with it stands.
        if (!verdict || (connection && isSignedOut(verdict))) return [];
        return {
          setupId: setup.id,
          verificationId: verification.id,
          stepId: step.id,
          checkId: check.id,
          verdict,
          orgId: connection?.orgId ?? null,
          username: connection?.username ?? null,
          at: clock(),
        };
      });
      await storage.transaction(async (tx) => {
        // The setup's row is locked first, as everywhere.
        if (findings.length > 0) await tx.setups.nextSeq(setup.id);
        if (!(await tx.verifications.renew(verification.id, bounds.lease, clock())))
          throw new Error('The verification lost its lease');
        await tx.findings.record(findings);
      });
      if (findings.length > 0) changes.announce(setup.id);
    };

    try {
      const raws = new Map<string, Json>();
      const readings = await gather(factsOf([...open.keys()]), {
        session,
        setup: context,
        describes,
        onWave: record,
        onRaw: (fact, raw) => raws.set(fact, raw),
      });
      await record(readings);
      if (connection)
        await storage.keptReadings.keep(
          setup.id,
          keptContextOf(guide, context),
          keepReadings(readings, raws),
        );
      const signedOut = [...readings.values()].some(
        (reading) => reading.state === 'failed' && reading.failure.reason === 'signed-out',
      );
      if (!signedOut || !connection) return 'finished';
      await storage.connections.expire(connection.id);
      return 'signed-out';
    } finally {
      await recordCalls();
    }
  };

  const isWholeSetupComplete = async (setup: Setup): Promise<boolean> => {
    const { steps } = await documents.summarizeSteps(setup);
    return steps.slice(0, -1).every(({ status }) => isComplete(status));
  };

  /** Begins a verification or joins the one of the same scope; `work` ends with it, and is absent when joined. */
  const begin = async (
    setup: Setup,
    connection: Connection | undefined,
    step: string | null,
  ): Promise<{ readonly id: string; readonly work?: Promise<void> }> => {
    const { verification, joined } = await storage.verifications.begin(
      { setupId: setup.id, step, connectionId: connection?.id ?? null },
      bounds.lease,
      clock(),
    );
    if (joined) return { id: verification.id };
    changes.announce(setup.id);
    const renewing = setInterval(() => {
      storage.verifications.renew(verification.id, bounds.lease, clock()).catch(report);
    }, bounds.renewal);
    // The setup as it is now: an answer given since the caller read it would not void what the older one leads to.
    const work = storage.setups
      .find(setup.id)
      .then((current) => run(verification, current ?? setup, connection))
      .catch((error: unknown): Ending => {
        report(error);
        return 'failed';
      })
      .then(async (ending) => {
        clearInterval(renewing);
        const state = ending === 'finished' ? 'finished' : 'failed';
        if (!(await storage.verifications.finish(verification, state, clock()))) return;
        await conclude(verification, setup, connection, ending);
      })
      .catch(report)
      .finally(() => {
        running.delete(work);
        changes.announce(setup.id);
      });
    running.add(work);
    return { id: verification.id, work };
  };

  const start = async (setup: Setup, connection: Connection, step: string | null): Promise<string> =>
    (await begin(setup, connection, step)).id;

  /** Done is what one whole verification says; whatever is found open later takes it back. */
  const conclude = async (
    verification: Verification,
    setup: Setup,
    connection: Connection | undefined,
    ending: Ending,
  ): Promise<void> => {
    const current = await storage.setups.find(setup.id);
    if (!current) return;
    // Something changed while it ran, so what it found is void: whoever changed it has joined this run and waits.
    const changed = current.changedSeq > verification.startedSeq;
    if (ending === 'finished' && connection && changed) {
      await start(current, connection, verification.step);
      return;
    }
    if (!(await isWholeSetupComplete(current))) {
      if (current.doneAt !== null) await storage.setups.clearDone(setup.id);
      return;
    }
    if (ending !== 'finished' || !connection) return;
    if (verification.step === null) {
      if (current.doneAt === null) await storage.setups.markDone(setup.id, verification.startedSeq, clock());
    } else await finishIfComplete(current, connection);
  };

  /** When the last open step has just been closed, one whole verification says whether the setup is done. */
  const finishIfComplete = async (setup: Setup, connection: Connection): Promise<void> => {
    if (setup.doneAt === null && (await isWholeSetupComplete(setup))) await start(setup, connection, null);
  };

  return {
    /** Starts a verification of one step, or of all with `null`, or joins the one of that scope; answers its id. */
    start,
    /** Judges one step as far as that needs no org, such as by what Salesforce said when it refused a sign-in. */
    async judgeWithoutOrg(setup: Setup, step: string): Promise<void> {
      await (await begin(setup, undefined, step)).work;
    },
    finishIfComplete,
    /** Resolves when nothing started here is running any more. */
    async idle(): Promise<void> {
      while (running.size > 0) await Promise.all(running);
    },
  };
};
export type Verifier = ReturnType<typeof createVerifier>;
