import type { AnyCheck } from '@orgready/guides/model/check';
import { blueprintOf } from '../domain/blueprint.ts';
import { DomainError } from '../domain/domain-error.ts';
import type { Guides } from '../domain/guides.ts';
import { isInScope } from '../domain/scope.ts';
import { covers, isAttestable, partsOf } from '../domain/step-status.ts';
import { stepsOf } from '../domain/steps-of.ts';
import type { Scope } from '../storage/claims.ts';
import type { NewEvent } from '../storage/events.ts';
import type { Session } from '../storage/sessions.ts';
import type { Setup } from '../storage/setups.ts';
import type { Transaction } from '../storage/storage.ts';
import type { Execute } from './command.ts';
import { reopenedEvents } from './event-of.ts';
import { verifyHandOffs } from './verify-hand-offs.ts';

interface Who {
  readonly session: Session;
  readonly setup: Setup;
  readonly scope: Scope;
}

const lockSetup = async (tx: Transaction, id: string): Promise<Setup> => {
  const setup = await tx.setups.lock(id);
  if (!setup) throw new DomainError('not-found');
  return setup;
};

const checkOf = async (
  tx: Transaction,
  guides: Guides,
  setup: Setup,
  scope: Scope,
  checkId: string,
): Promise<AnyCheck> => {
  const steps = stepsOf(setup, await blueprintOf({ storage: tx, guides }, setup));
  const open = steps.filter(({ id }) => isInScope(scope, id));
  const check = open.flatMap((step) => step.checks).find((one) => one.id === checkId);
  if (!check) throw new DomainError('not-found');
  return check;
};

/**
 * Records a person's confirmation of each check: of all of them or, if one cannot be confirmed, of none. Only what the
 * API itself cannot show can be confirmed: the org always outranks a person.
 */
export const attest = (
  execute: Execute,
  who: Who,
  {
    checks,
    name,
    note,
  }: { readonly checks: readonly string[]; readonly name: string; readonly note: string },
): Promise<void> =>
  execute({ kind: 'customer', id: who.session.id }, async (tx, now, guides) => {
    const setup = await lockSetup(tx, who.setup.id);
    const verdicts = await tx.findings.latest(setup.id);
    const current = await tx.attestations.current(setup.id);
    const confirmed: string[] = [];
    for (const checkId of new Set(checks)) {
      const check = await checkOf(tx, guides, setup, who.scope, checkId);
      const verdict = verdicts.get(checkId)?.verdict;
      if (!isAttestable(check, verdict)) throw new DomainError('not-attestable');
      const known = current.get(checkId);
      // A repeated request, such as one whose first answer was lost on the way, changes nothing.
      if (
        known?.name === name &&
        known.note === note &&
        known.orgId === setup.orgId &&
        covers(known, verdict)
      )
        continue;
      const parts = partsOf(verdict);
      await tx.attestations.attest({
        name,
        note,
        parts,
        setupId: setup.id,
        checkId,
        orgId: setup.orgId,
        at: now,
      });
      confirmed.push(checkId);
    }
    const events = confirmed.map(
      (check): NewEvent => ({ kind: 'attested', setupId: setup.id, detail: { check } }),
    );
    const isAny = confirmed.length > 0;
    return {
      events: [...events, ...(isAny ? await verifyHandOffs({ storage: tx, guides }, setup, now) : [])],
      result: undefined,
    };
  });

/** Takes the word back; nothing happens when there is none. */
export const withdrawAttestation = (execute: Execute, who: Who, checkId: string): Promise<void> =>
  execute({ kind: 'customer', id: who.session.id }, async (tx, now, guides) => {
    const setup = await lockSetup(tx, who.setup.id);
    await checkOf(tx, guides, setup, who.scope, checkId);
    if (!(await tx.attestations.current(setup.id)).has(checkId)) return { events: [], result: undefined };
    await tx.attestations.withdraw(setup.id, checkId, now);
    await tx.setups.clearDone(setup.id);
    const detail = { check: checkId };
    return {
      events: [{ kind: 'attestation-withdrawn', setupId: setup.id, detail }, ...reopenedEvents(setup)],
      result: undefined,
    };
  });
