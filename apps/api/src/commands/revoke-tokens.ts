import type { Bounds } from '../bounds.ts';
import type { SalesforceHosts } from '../salesforce/hosts.ts';
import { recordTransport } from '../salesforce/recorded-transport.ts';
import { revokeToken } from '../salesforce/sign-in.ts';
import type { Revocation } from '../storage/revocations.ts';
import type { Storage } from '../storage/storage.ts';
import type { Execute } from './command.ts';
import { actorOf } from './jobs.ts';
import { defineQueue } from './outbox.ts';

const actor = actorOf('revoker');

/** A token that Salesforce does not end after so many tries is forgotten: it ends with its session there. */
const mostTries = 3;

/** Ends tokens at Salesforce that nobody uses anymore. */
export const tokensToRevoke = ({
  storage,
  execute,
  hosts,
  bounds,
}: {
  readonly storage: Storage;
  readonly execute: Execute;
  readonly hosts: SalesforceHosts;
  readonly bounds: Bounds;
}) =>
  defineQueue<Revocation>({
    claim: storage.revocations.claim,
    renew: storage.revocations.renew,
    async handle(revocation) {
      const { setupId, instanceUrl, accessToken, tries } = revocation;
      const { transport, takeCalls } = recordTransport({ hosts, bounds }, { setupId });
      const isRevoked = await revokeToken(transport, instanceUrl, accessToken);
      await execute(actor, async (tx) => {
        await tx.setups.lock(setupId);
        await tx.apiCalls.record(takeCalls());
        if (!isRevoked && tries < mostTries) return { events: [], result: undefined };
        const removed = await tx.revocations.remove(revocation);
        const kind = isRevoked ? 'token-revoked' : 'token-not-revoked';
        return { events: removed ? [{ kind, setupId, detail: {} }] : [], result: undefined };
      });
    },
  });
