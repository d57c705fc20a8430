import { permitted } from '@orgready/shared/contract/capabilities';
import type { ChangedSetup, NewSetup } from '@orgready/shared/contract/entities';
import { definedOf } from '../domain/defined-of.ts';
import { DomainError } from '../domain/domain-error.ts';
import { usualDueDay } from '../domain/due-day.ts';
import { environmentQuestion } from '../domain/environment.ts';
import type { Guides } from '../domain/guides.ts';
import type { SalesforceHosts } from '../salesforce/hosts.ts';
import type { Actor, NewEvent } from '../storage/events.ts';
import type { Setup } from '../storage/setups.ts';
import type { Transaction } from '../storage/storage.ts';
import type { Execute } from './command.ts';
import { expectedOrgOf, isExpected } from './expected-org.ts';
import { lockAll } from './lock-all.ts';

const refuse = (path: string): never => {
  throw new DomainError('invalid-request', { faults: [{ path, code: 'invalid' }] });
};

/** Throws if there is no such person on the staff, or one whose role changes no setup. */
const requireAssignee = async (tx: Transaction, assigneeId: string | null): Promise<void> => {
  const person = assigneeId === null ? undefined : await tx.people.find(assigneeId);
  if (assigneeId !== null && !(person && permitted[person.role]['setups.change'])) refuse('assigneeId');
};

/** Returns what is stored of the org that staff named, if they named one; undefined if they named none and left it as it is. */
const readExpectedOrg = (
  expected: string | null | undefined,
  hosts: SalesforceHosts,
): string | null | undefined => {
  if (!expected) return expected === '' ? null : expected;
  const expectedOrg = expectedOrgOf(expected, hosts);
  if (expectedOrg === null)
    throw new DomainError('invalid-request', {
      faults: [{ path: 'expectedOrg', code: 'wrong-format', format: 'org' }],
    });
  return expectedOrg;
};

/** A setup to be created; the person it is assigned to is decided. */
export type SetupToCreate = NewSetup & { readonly assigneeId: string | null };

/** Creates a setup in a transaction, from the newest version of its blueprint. */
export const insertSetup = async (
  { tx, now, guides, hosts }: { tx: Transaction; now: number; guides: Guides; hosts: SalesforceHosts },
  { expectedOrg: expected, dueOn = usualDueDay(now), ...given }: SetupToCreate,
): Promise<Setup> => {
  const expectedOrg = readExpectedOrg(expected, hosts) ?? null;
  await requireAssignee(tx, given.assigneeId);
  const made = await tx.blueprints.newest(given.blueprintId);
  if (!made) throw new DomainError('not-found');
  if (await tx.blueprintArchives.has(made.id)) throw new DomainError('blueprint-archived');
  const guide = guides.named(made.guide);
  if (guides.missingFor(guide).length > 0) throw new DomainError('guide-not-offered');
  const asksFor = guide.questions(made.params).some(({ id }) => id === environmentQuestion);
  const answers = asksFor && given.environment ? { [environmentQuestion]: given.environment } : {};
  const presets = definedOf({ ...given, dueOn, expectedOrg, answers });
  return tx.setups.create({ ...presets, blueprintVersion: made.version }, now);
};

/** Makes a setup from the newest version of a blueprint for a customer. */
export const createSetup = (
  execute: Execute,
  actor: Actor,
  given: SetupToCreate,
  hosts: SalesforceHosts,
): Promise<Setup> =>
  execute(actor, async (tx, now, guides) => {
    const setup = await insertSetup({ tx, now, guides, hosts }, given);
    return { events: [{ kind: 'setup-created', setupId: setup.id, detail: {} }], result: setup };
  });

/** Assigns a setup to a person on the staff, or to nobody. */
export const assignSetup = (
  execute: Execute,
  actor: Actor,
  setupId: string,
  assigneeId: string | null,
): Promise<void> =>
  execute(actor, async (tx) => {
    const setup = await tx.setups.lock(setupId);
    if (!setup) throw new DomainError('not-found');
    await requireAssignee(tx, assigneeId);
    if (setup.assigneeId === assigneeId) return { events: [], result: undefined };
    await tx.setups.assign(setupId, assigneeId);
    return {
      events: [{ kind: 'setup-assigned', setupId, detail: { person: assigneeId } }],
      result: undefined,
    };
  });

/** Assigns several setups to a person on the staff, or to nobody; all of them or none. */
export const assignSetups = (
  execute: Execute,
  actor: Actor,
  ids: readonly string[],
  assigneeId: string | null,
): Promise<void> =>
  execute(actor, async (tx) => {
    await requireAssignee(tx, assigneeId);
    const events: NewEvent[] = [];
    for (const setup of await lockAll(tx, ids)) {
      if (setup.assigneeId === assigneeId) continue;
      await tx.setups.assign(setup.id, assigneeId);
      events.push({ kind: 'setup-assigned', setupId: setup.id, detail: { person: assigneeId } });
    }
    return { events, result: undefined };
  });

/** Changes what was preset for a setup. Another org than the bound one is not expected: it is freed from that first. */
export const changeSetup = (
  execute: Execute,
  actor: Actor,
  setupId: string,
  { expectedOrg: expected, ...given }: ChangedSetup,
  hosts: SalesforceHosts,
): Promise<void> =>
  execute(actor, async (tx) => {
    const setup = await tx.setups.lock(setupId);
    if (!setup) throw new DomainError('not-found');
    const expectedOrg = readExpectedOrg(expected, hosts);
    if (setup.org && expectedOrg && !isExpected(expectedOrg, setup.org)) refuse('expectedOrg');
    const presets = definedOf({ ...given, expectedOrg });
    const changed = Object.entries(presets).filter(([key, value]) => setup[key as keyof Setup] !== value);
    if (changed.length === 0) return { events: [], result: undefined };
    await tx.setups.change(setupId, presets);
    return { events: [{ kind: 'setup-changed', setupId, detail: {} }], result: undefined };
  });
