import type { Verdict } from '@orgready/guides/model/check';
import { applicableSteps, factsToRead } from '@orgready/guides/plan';
import type { Readings } from '@orgready/guides/readings';
import type { Bounds } from '../bounds.ts';
import type { Execute } from '../commands/command.ts';
import { actorOf } from '../commands/jobs.ts';
import { blueprintOf } from '../domain/blueprint.ts';
import { contextOf } from '../domain/context.ts';
import type { Guides } from '../domain/guides.ts';
import { goesWithoutOrg } from '../domain/without-org.ts';
import { openOrgSession } from '../salesforce/org-session.ts';
import { type RecordDeps, recordTransport } from '../salesforce/recorded-transport.ts';
import type { NewApiCall } from '../storage/api-calls.ts';
import type { Connection } from '../storage/connections.ts';
import type { NewFinding } from '../storage/findings.ts';
import type { Setup } from '../storage/setups.ts';
import type { ShownValues } from '../storage/shown-facts.ts';
import type { Storage, Transaction } from '../storage/storage.ts';
import type { Verification } from '../storage/verifications.ts';
import type { Describes } from './describe-cache.ts';
import { gather } from './gather.ts';
import { isDecidable, judge } from './judge.ts';
import { keptContextOf } from './judge-again.ts';
import type { Json } from './kept-readings.ts';
import { withdrawOutdated } from './outdated-statements.ts';
import { keepReadings } from './replay.ts';
import { followChanges } from './seen-changes.ts';
import { shownValues } from './shown-values.ts';

export interface RunDeps extends RecordDeps {
  readonly storage: Storage;
  readonly guides: Guides;
  readonly execute: Execute;
  readonly loginUrl: string | null;
  readonly describes: Describes;
  readonly bounds: Bounds;
  readonly clock: () => number;
  /** Called with our own mistakes. */
  readonly report: (error: unknown) => void;
}

/**
 * How a run ended: `signed-out` when Salesforce refused the sign-in on the way, `failed` by a mistake of ours.
 * Only a finished one says something about the whole.
 */
export interface Ending {
  readonly kind: 'finished' | 'signed-out' | 'failed';
  /** Calls that are not written down yet. */
  readonly calls: readonly NewApiCall[];
  /** What was read, to be kept; absent without an org. */
  readonly kept?: Parameters<Storage['keptReadings']['keep']> extends [string, ...infer Rest] ? Rest : never;
}

export const actor = actorOf('verifier');

const isSignedOut = (verdict: Verdict): boolean =>
  verdict.outcome === 'cantTell' && verdict.reason === 'signed-out';

const hasSignInEnded = (readings: Readings): boolean =>
  [...readings.values()].some(
    (reading) => reading.state === 'failed' && reading.failure.reason === 'signed-out',
  );

/** Returns the findings without those of a sign-in that has ended, where something was found before: that stays. */
const withoutLost = async (
  tx: Transaction,
  setupId: string,
  findings: readonly NewFinding[],
): Promise<readonly NewFinding[]> => {
  if (!findings.some(({ verdict }) => isSignedOut(verdict))) return findings;
  const before = await tx.findings.latest(setupId);
  return findings.filter(({ checkId, verdict }) => !isSignedOut(verdict) || !before.has(checkId));
};

/** Returns the session of a sign-in; undefined if its token is gone. */
const openSession = async (
  { connections }: Pick<Storage, 'connections'>,
  connection: Connection,
  transport: Parameters<typeof openOrgSession>[0],
) => {
  const accessToken = await connections.accessToken(connection.id);
  return accessToken === undefined ? undefined : openOrgSession(transport, { ...connection, accessToken });
};

/** Something else has ended the verification while it ran. */
class EndedMeanwhile extends Error {}

/**
 * Verifies: choose the steps, gather their facts, judge their checks, record the findings of each wave.
 * Without a connection only what needs no org can be judged. Everything else stays untested then, unless the whole setup goes
 * without an org.
 */
export const runVerification = async (
  deps: RunDeps,
  verification: Verification,
  setup: Setup,
  connection: Connection | undefined,
): Promise<Ending> => {
  const { storage, execute, bounds, clock, report } = deps;
  const { id: verificationId, setupId } = verification;
  const until = AbortSignal.timeout(bounds.verification);
  const place = { setupId, verificationId };
  const { transport, takeCalls } = recordTransport(deps, place, {
    until,
    org: connection && { orgId: connection.orgId, whenLow: 'one' },
  });
  const blueprint = await blueprintOf(deps, setup);
  const { guide } = blueprint;
  const context = contextOf(setup, blueprint, connection, deps.loginUrl, clock());
  const session = connection && (await openSession(storage, connection, transport));
  const steps = applicableSteps(guide, context).filter(
    ({ id }) => verification.step === null || id === verification.step,
  );
  const facts = factsToRead(guide, steps, context);
  const withChanges = await followChanges(storage, setupId, guide, facts, context);
  const open = new Map(steps.flatMap((step) => step.checks.map((check) => [check, step] as const)));

  // Nobody has signed in.
  const isNoFinding = !connection && !goesWithoutOrg(setup, blueprint);
  /** Records the checks whose facts are all there; nothing more once something has ended the verification. */
  const record = async (readings: Readings): Promise<void> => {
    const ready = [...open].filter(([check]) => isDecidable(check, readings));
    for (const [check] of ready) open.delete(check);
    const known = withChanges(readings);
    const findings = ready.flatMap(([check, step]) => {
      const verdict = judge(check, readings, known, report);
      if (!verdict || (isSignedOut(verdict) && isNoFinding)) return [];
      const { orgId = null, username = null } = connection ?? {};
      return { ...place, stepId: step.id, checkId: check.id, verdict, orgId, username, at: clock() };
    });
    const shown: ShownValues = connection ? shownValues(guide, readings, context) : new Map();
    await execute(actor, async (tx, now) => {
      await tx.setups.lock(setupId);
      if (!(await tx.verifications.renew(verificationId, bounds.lease, now))) throw new EndedMeanwhile();
      await tx.apiCalls.record(takeCalls());
      const kept = connection ? await withoutLost(tx, setupId, findings) : findings;
      const withdrawn = await withdrawOutdated(tx, setupId, kept, now);
      const isNew = await tx.findings.record(kept);
      await tx.shownFacts.record(setupId, verification.startedSeq, shown);
      const detail = { verification: verificationId };
      return {
        events: [...withdrawn, ...(isNew ? [{ kind: 'findings-recorded', setupId, detail } as const] : [])],
        result: undefined,
      };
    });
  };

  try {
    const raws = new Map<string, Json>();
    const readings = await gather(facts, {
      session,
      setup: context,
      describes: deps.describes.of(connection?.id ?? ''),
      onWave: record,
      onRaw: (fact, raw) => raws.set(fact, raw),
    });
    await record(readings);
    return {
      kind: connection && hasSignInEnded(readings) ? 'signed-out' : 'finished',
      calls: takeCalls(),
      ...(connection
        ? { kept: [keptContextOf(guide, withChanges(readings)), keepReadings(readings, raws)] }
        : {}),
    };
  } catch (error) {
    // Somebody deleted what was read, or the setup: that is no mistake.
    if (!(error instanceof EndedMeanwhile)) report(error);
    return { kind: 'failed', calls: takeCalls() };
  }
};
