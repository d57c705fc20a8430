import type { Connection } from '../storage/connections.ts';
import type { Setup } from '../storage/setups.ts';
import type { Transaction } from '../storage/storage.ts';
import type { Outcome } from './command.ts';
import { endedEvents } from './event-of.ts';
import { forgetOrg } from './forget-org.ts';

/**
 * Goes on with a sandbox that was refreshed: first everything ends that was found, seen, confirmed by a person, or signed in to
 * under the old id; then the setup belongs to the new one. Answers stay.
 */
export const goOnRefreshed = async (
  tx: Transaction,
  setup: Setup,
  connection: Connection,
  now: number,
): Promise<Outcome<void>> => {
  const from = setup.orgId ?? '';
  await forgetOrg(tx, setup, now);
  const ended = await tx.connections.endOfOtherOrgs(setup.id, connection.orgId, now);
  await tx.setups.rebindOrg(setup.id, from, connection.org, now);
  await tx.connections.confirm(connection.id);
  const detail = { connection: connection.id, from, to: connection.orgId };
  return {
    events: [{ kind: 'sandbox-refreshed', setupId: setup.id, detail }, ...endedEvents(ended)],
    result: undefined,
  };
};
