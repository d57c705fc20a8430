import type { AnyCheck } from '@orgready/guides/model/check';
import { attestableReasons } from '@orgready/shared/document/verdict';
import { blueprintOf } from '../domain/blueprint.ts';
import { DomainError } from '../domain/domain-error.ts';
import type { Guides } from '../domain/guides.ts';
import { stepsOf } from '../domain/steps-of.ts';
import type { Session } from '../storage/sessions.ts';
import type { Setup } from '../storage/setups.ts';
import type { Transaction } from '../storage/storage.ts';
import type { Execute } from './command.ts';
import { reopenedEvents } from './event-of.ts';

interface Who {
  readonly session: Session;
  readonly setup: Setup;
}

const lockCheck = async (
  tx: Transaction,
  guides: Guides,
  setupId: string,
  checkId: string,
): Promise<{ readonly setup: Setup; readonly check: AnyCheck }> => {
  const setup = await tx.setups.lock(setupId);
  const steps = setup ? stepsOf(setup, await blueprintOf({ storage: tx, guides }, setup)) : [];
  const check = steps.flatMap((step) => step.checks).find((one) => one.id === checkId);
  if (!setup || !check) throw new DomainError('not-found');
  return { setup, check };
};

/** Takes a person's word, and only where the API itself cannot show the answer: the org always outranks a person. */
export const attest = (
  execute: Execute,
  who: Who,
  checkId: string,
  word: { readonly name: string; readonly note: string },
): Promise<void> =>
  execute({ kind: 'customer', id: who.session.id }, async (tx, now, guides) => {
    const { setup, check } = await lockCheck(tx, guides, who.setup.id, checkId);
    const verdict = (await tx.findings.latest(setup.id)).get(checkId)?.verdict;
    if (
      check.statement === undefined ||
      verdict?.outcome !== 'cantTell' ||
      !attestableReasons.has(verdict.reason)
    ) {
      throw new DomainError('not-attestable');
    }
    const current = (await tx.attestations.current(setup.id)).get(checkId);
    // Confirmed twice, such as when the first answer was lost on the way.
    if (current?.name === word.name && current.note === word.note && current.orgId === setup.orgId)
      return { events: [], result: undefined };
    await tx.attestations.attest({ ...word, setupId: setup.id, checkId, orgId: setup.orgId, at: now });
    return {
      events: [{ kind: 'attested', setupId: setup.id, detail: { check: checkId } }],
      result: undefined,
    };
  });

/** Takes the word back; nothing happens when there is none. */
export const withdrawAttestation = (execute: Execute, who: Who, checkId: string): Promise<void> =>
  execute({ kind: 'customer', id: who.session.id }, async (tx, now, guides) => {
    const { setup } = await lockCheck(tx, guides, who.setup.id, checkId);
    if (!(await tx.attestations.current(setup.id)).has(checkId)) return { events: [], result: undefined };
    await tx.attestations.withdraw(setup.id, checkId, now);
    await tx.setups.clearDone(setup.id);
    const detail = { check: checkId };
    return {
      events: [{ kind: 'attestation-withdrawn', setupId: setup.id, detail }, ...reopenedEvents(setup)],
      result: undefined,
    };
  });
