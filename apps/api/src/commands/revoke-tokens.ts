import { type RecordDeps, recordTransport } from '../salesforce/recorded-transport.ts';
import { revokeToken } from '../salesforce/sign-in.ts';
import type { Revocation } from '../storage/revocations.ts';
import type { Storage } from '../storage/storage.ts';
import type { Execute } from './command.ts';
import { actorOf } from './jobs.ts';
import { defineQueue } from './outbox.ts';

const actor = actorOf('revoker');

const second = 1_000;
const hour = 3_600 * second;
/** After a day the longest session of Salesforce has ended by itself (Session Settings: timeout of up to 24 hours). */
const longest = 24 * hour;

/** Milliseconds until the next try: 10 s, 20 s, 40 s and so on, at most an hour. */
const pauseAfter = (tries: number): number => Math.min(5 * second * 2 ** Math.min(tries, 20), hour);

interface RevokeDeps extends RecordDeps {
  readonly storage: Storage;
  readonly execute: Execute;
  readonly clock: () => number;
  readonly warn: (message: string, fields: object) => void;
}

/** Ends tokens at Salesforce that nobody uses anymore: tries for a day, then erases the token and warns the operator. */
export const tokensToRevoke = (deps: RevokeDeps) => {
  const { storage, execute, clock, warn } = deps;
  return defineQueue<Revocation>({
    kind: 'revocations',
    claim: storage.revocations.claim,
    renew: storage.revocations.renew,
    async handle(revocation) {
      const { setupId, instanceUrl, tries, createdAt } = revocation;
      const { transport, takeCalls } = recordTransport(
        deps,
        { setupId },
        { org: { orgId: revocation.orgId } },
      );
      const isRevoked = await revokeToken(transport, revocation);
      const isGivenUp = !isRevoked && clock() - createdAt >= longest;
      await execute(actor, async (tx, now) => {
        await tx.setups.lock(setupId);
        await tx.apiCalls.record(takeCalls());
        if (!isRevoked && !isGivenUp) {
          await tx.revocations.postpone(revocation, now + pauseAfter(tries));
          return { events: [], result: undefined };
        }
        const removed = await tx.revocations.remove(revocation);
        const kind = isRevoked ? 'token-revoked' : 'token-not-revoked';
        return { events: removed ? [{ kind, setupId, detail: {} }] : [], result: undefined };
      });
      if (isGivenUp) {
        const { host } = new URL(instanceUrl);
        warn('Salesforce did not end a token within a day; it is erased here', { setupId, host, tries });
      }
    },
  });
};
