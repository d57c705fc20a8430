import { DomainError } from '../domain/domain-error.ts';
import type { SalesforceHosts } from '../salesforce/hosts.ts';
import type { Actor } from '../storage/events.ts';
import type { Setup } from '../storage/setups.ts';
import type { Execute } from './command.ts';
import { expectedOrgOf } from './expected-org.ts';

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
  },
  hosts: SalesforceHosts,
): Promise<Setup> =>
  execute(actor, async (tx, now, guides) => {
    const expectedOrg = expected ? expectedOrgOf(expected, hosts) : null;
    if (expected && expectedOrg === null)
      throw new DomainError('invalid-request', {
        faults: [{ path: 'expectedOrg', code: 'wrong-format', format: 'org' }],
      });
    const made = await tx.blueprints.newest(given.blueprintId);
    if (!made) throw new DomainError('not-found');
    if (guides.missingFor(guides.named(made.guide)).length > 0) throw new DomainError('guide-not-offered');
    const setup = await tx.setups.create({ ...given, blueprintVersion: made.version, expectedOrg }, now);
    return { events: [{ kind: 'setup-created', setupId: setup.id, detail: {} }], result: setup };
  });
