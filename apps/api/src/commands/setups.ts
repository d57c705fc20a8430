import { permitted } from '@orgready/shared/contract/capabilities';
import { DomainError } from '../domain/domain-error.ts';
import type { SalesforceHosts } from '../salesforce/hosts.ts';
import type { Actor } from '../storage/events.ts';
import type { Setup } from '../storage/setups.ts';
import type { Transaction } from '../storage/storage.ts';
import type { Execute } from './command.ts';
import { expectedOrgOf } from './expected-org.ts';

/** Throws if there is no such person on the staff, or one whose role changes no setup. */
const requireAssignee = async (tx: Transaction, assigneeId: string | null): Promise<void> => {
  const person = assigneeId === null ? undefined : await tx.people.find(assigneeId);
  if (assigneeId !== null && !(person && permitted[person.role]['setups.change']))
    throw new DomainError('invalid-request', { faults: [{ path: 'assigneeId', code: 'invalid' }] });
};

/** Makes a setup from the newest version of a blueprint for a customer. */
export const createSetup = (
  execute: Execute,
  actor: Actor,
  {
    expectedOrg: expected,
    ...given
  }: {
    readonly blueprintId: string;
    readonly customer: string;
    readonly expectedOrg?: string | null | undefined;
    readonly assigneeId: string | null;
  },
  hosts: SalesforceHosts,
): Promise<Setup> =>
  execute(actor, async (tx, now, guides) => {
    const expectedOrg = expected ? expectedOrgOf(expected, hosts) : null;
    if (expected && expectedOrg === null)
      throw new DomainError('invalid-request', {
        faults: [{ path: 'expectedOrg', code: 'wrong-format', format: 'org' }],
      });
    await requireAssignee(tx, given.assigneeId);
    const made = await tx.blueprints.newest(given.blueprintId);
    if (!made) throw new DomainError('not-found');
    if (guides.missingFor(guides.named(made.guide)).length > 0) throw new DomainError('guide-not-offered');
    const setup = await tx.setups.create({ ...given, blueprintVersion: made.version, expectedOrg }, now);
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
