import { to18 } from '@orgready/guides/salesforce-id';
import type { Org } from '@orgready/shared/document/setup-document';
import { DomainError } from '../domain/domain-error.ts';
import { isRefreshed } from '../domain/refreshed-sandbox.ts';
import type { Session } from '../storage/sessions.ts';
import type { Setup } from '../storage/setups.ts';
import type { Execute } from './command.ts';
import { endedEvents } from './event-of.ts';
import { isExpected } from './expected-org.ts';
import { goOnRefreshed } from './go-on-refreshed.ts';

/** Returns what is known of the org: one whose API refuses tells neither its name nor its edition. */
const knownOrg = (before: Org | null, seen: Org): Org =>
  before && seen.name === '' ? { ...before, host: seen.host } : seen;

/**
 * Records that a person confirmed the org. The first to confirm binds the setup to it; findings from before anyone knew
 * the org are then void, and sign-ins to other orgs that wait for confirmation end. The one exception to "another org is
 * refused" is the same sandbox after a refresh.
 */
export const confirmOrg = (
  execute: Execute,
  who: { readonly session: Session; readonly setup: Setup },
  givenOrgId: string,
): Promise<void> =>
  execute({ kind: 'customer', id: who.session.id }, async (tx, now) => {
    const orgId = to18(givenOrgId);
    const setup = await tx.setups.lock(who.setup.id);
    if (!setup) throw new DomainError('not-found');
    const connection = await tx.connections.live(who.session.id, setup.id);
    if (setup.orgId !== null && setup.orgId !== orgId) {
      const isSame = connection?.state === 'confirm' && connection.orgId === orgId;
      const isMeant = isSame && isExpected(setup.expectedOrg, connection.org);
      if (isMeant && isRefreshed(setup.org, connection.org)) return goOnRefreshed(tx, setup, connection, now);
      throw new DomainError('wrong-org');
    }
    // Confirmed twice, such as when the first answer was lost on the way.
    if (connection?.state === 'connected' && connection.orgId === orgId && setup.orgId === orgId)
      return { events: [], result: undefined };
    if (connection?.state !== 'confirm' || connection.orgId !== orgId)
      throw new DomainError('no-sign-in-to-confirm');
    const bound = await tx.setups.bindOrg(setup.id, knownOrg(setup.org, connection.org), now);
    await tx.connections.confirm(connection.id);
    const detail = { connection: connection.id };
    // Only what was found before anybody knew the org; a second browser takes nothing back.
    if (bound !== 'bound')
      return { events: [{ kind: 'org-confirmed', setupId: setup.id, detail }], result: undefined };
    await tx.findings.void(setup.id, 'all', now);
    const ended = await tx.connections.endOfOtherOrgs(setup.id, orgId, now);
    return {
      events: [{ kind: 'org-bound', setupId: setup.id, detail }, ...endedEvents(ended)],
      result: undefined,
    };
  });
