import type { StepException } from '@orgready/shared/document/step';
import { blueprintOf } from '../domain/blueprint.ts';
import { DomainError } from '../domain/domain-error.ts';
import type { Guides } from '../domain/guides.ts';
import type { Actor } from '../storage/events.ts';
import type { Person } from '../storage/people.ts';
import type { Session } from '../storage/sessions.ts';
import type { Setup } from '../storage/setups.ts';
import type { Transaction } from '../storage/storage.ts';
import type { Execute, Outcome } from './command.ts';
import { reopenedEvents } from './event-of.ts';
import { requireOpenStep } from './open-step.ts';

type Kind = StepException['kind'];

const added = { skipped: 'step-skipped', overridden: 'step-overridden' } as const;
const withdrawn = { skipped: 'skip-withdrawn', overridden: 'override-withdrawn' } as const;

const lockSetup = async (tx: Transaction, id: string): Promise<Setup> => {
  const setup = await tx.setups.lock(id);
  if (!setup) throw new DomainError('not-found');
  return setup;
};

const add = async (
  tx: Transaction,
  guides: Guides,
  setup: Setup,
  step: string,
  exception: StepException,
): Promise<Outcome<void>> => {
  const { kind, name, reason } = exception;
  const known = setup.exceptions[step];
  // A repeated request, such as one whose first answer was lost on the way, changes nothing.
  if (known?.kind === kind && known.name === name && known.reason === reason)
    return { events: [], result: undefined };
  await requireOpenStep({ storage: tx, guides }, setup, step);
  await tx.setups.setExceptions(setup.id, { ...setup.exceptions, [step]: exception });
  return { events: [{ kind: added[kind], setupId: setup.id, detail: { step } }], result: undefined };
};

const withdraw = async (tx: Transaction, setup: Setup, step: string, kind: Kind): Promise<Outcome<void>> => {
  const { [step]: known, ...others } = setup.exceptions;
  if (known?.kind !== kind) return { events: [], result: undefined };
  await tx.setups.setExceptions(setup.id, others);
  await tx.setups.clearDone(setup.id);
  return {
    events: [{ kind: withdrawn[kind], setupId: setup.id, detail: { step } }, ...reopenedEvents(setup)],
    result: undefined,
  };
};

interface Customer {
  readonly session: Session;
  readonly setup: Pick<Setup, 'id'>;
}

/** Lets a setup go on without an open step, for somebody who is signed in to its org. */
export const skipStep = (
  execute: Execute,
  who: Customer,
  stepId: string,
  given: { readonly name: string; readonly reason: string },
): Promise<void> =>
  execute({ kind: 'customer', id: who.session.id }, async (tx, now, guides) => {
    const setup = await lockSetup(tx, who.setup.id);
    return add(tx, guides, setup, stepId, { ...given, kind: 'skipped', at: now });
  });

/** Takes a skip back; nothing happens if there is none. */
export const withdrawSkip = (execute: Execute, who: Customer, stepId: string): Promise<void> =>
  execute({ kind: 'customer', id: who.session.id }, async (tx) =>
    withdraw(tx, await lockSetup(tx, who.setup.id), stepId, 'skipped'),
  );

/** Lets a setup go on without an open step, in the name of a person on the staff, if its blueprint allows that. */
export const overrideStep = (
  execute: Execute,
  { actor, person }: { readonly actor: Actor; readonly person: Pick<Person, 'name'> },
  { setupId, stepId, reason }: { readonly setupId: string; readonly stepId: string; readonly reason: string },
): Promise<void> =>
  execute(actor, async (tx, now, guides) => {
    const setup = await lockSetup(tx, setupId);
    if (!(await blueprintOf({ storage: tx, guides }, setup)).allowsOverride)
      throw new DomainError('override-not-allowed');
    const { name } = person;
    return add(tx, guides, setup, stepId, { kind: 'overridden', name, reason, at: now });
  });

/** Takes an override back; nothing happens if there is none. */
export const withdrawOverride = (
  execute: Execute,
  actor: Actor,
  setupId: string,
  stepId: string,
): Promise<void> =>
  execute(actor, async (tx) => withdraw(tx, await lockSetup(tx, setupId), stepId, 'overridden'));
