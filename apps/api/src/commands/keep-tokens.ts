import { setTimeout as pause } from 'node:timers/promises';
import type { Bounds } from '../bounds.ts';
import type { SignInApp } from '../salesforce/oauth-strategy.ts';
import { type RecordDeps, recordTransport } from '../salesforce/recorded-transport.ts';
import { refreshTokens } from '../salesforce/refresh.ts';
import { SalesforceRefusal } from '../salesforce/refusal.ts';
import { SignInRefused } from '../salesforce/sign-in.ts';
import type { RefreshableSignIn, RefreshLease, TokenPair } from '../storage/refresh-tokens.ts';
import type { Storage } from '../storage/storage.ts';

export interface TokenKeeper {
  /**
   * Returns the access token of a sign-in. If Salesforce has refused the newest one, a process refreshes the pair and all others
   * wait for it. Undefined once the sign-in has ended: somebody has to sign in again.
   * @param refused the token that Salesforce has refused; undefined for the first call.
   */
  accessToken(id: string, app: SignInApp, refused?: string): Promise<string | undefined>;
}

/** Between two looks at whether another process has refreshed. */
const glance = 40;

/** Salesforce refuses while it deals with the same token elsewhere: nothing is wrong with the token. */
const isBusy = (error: SignInRefused): boolean => /already being processed/i.test(error.description);

interface KeeperDeps extends RecordDeps {
  readonly storage: Storage;
  readonly bounds: Pick<Bounds, 'call' | 'retryPause' | 'operation'>;
  readonly clock: () => number;
}

/**
 * Keeps pairs of tokens good: one process at a time refreshes a pair, and stores the new one before anybody uses it. A pair is
 * replaced only where it still is the one that was refreshed.
 */
export const createTokenKeeper = (deps: KeeperDeps): TokenKeeper => {
  const { storage, hosts, bounds, clock } = deps;
  // Longer than the call that it covers: nobody else sends the same refresh token while that may be under way.
  const longest = 2 * bounds.call;
  const lease = longest + 5_000;
  const flights = new Map<string, Promise<void>>();

  /** A sign-in that was ended meanwhile stays ended: Salesforce is to end the new pair too. */
  const store = (held: RefreshableSignIn, taken: RefreshLease, pair: TokenPair): Promise<void> =>
    storage.transaction(async (tx) => {
      if (await tx.refreshTokens.replace(taken, held.orgId, pair)) return;
      const { setupId, orgId, instanceUrl } = held;
      await tx.revocations.add({ setupId, orgId, instanceUrl, accessToken: pair.refreshToken }, clock());
    });

  const refresh = async (held: RefreshableSignIn, taken: RefreshLease, app: SignInApp): Promise<void> => {
    const { setupId, orgId } = held;
    // Waiting for a turn in the org is a part of it.
    const until = AbortSignal.timeout(longest);
    const { transport, takeCalls } = recordTransport(deps, { setupId }, { until, org: { orgId } });
    try {
      await store(held, taken, await refreshTokens(transport, hosts, app, held));
    } catch (error) {
      if (error instanceof SignInRefused && !isBusy(error)) await storage.refreshTokens.forget(taken);
      // The next that asks reads the pair again before trying.
      else await storage.refreshTokens.release(taken);
      if (!(error instanceof SignInRefused)) throw error;
    } finally {
      await storage.apiCalls.record(takeCalls());
    }
  };

  const renew = async (held: RefreshableSignIn, app: SignInApp): Promise<void> => {
    const until = performance.now() + bounds.operation;
    for (;;) {
      const taken = await storage.refreshTokens.claim(held, lease);
      if (taken) return refresh(held, taken, app);
      const now = await storage.refreshTokens.find(held.id);
      if (now?.version !== held.version) return;
      if (performance.now() >= until)
        throw new SalesforceRefusal({ reason: 'unreachable', code: 'NO_ANSWER_IN_TIME' });
      await pause(glance);
    }
  };

  return {
    async accessToken(id, app, refused) {
      const held = await storage.refreshTokens.find(id);
      if (held === undefined || held.accessToken !== refused) return held?.accessToken;
      const flight =
        flights.get(id) ??
        renew(held, app).finally(() => {
          flights.delete(id);
        });
      flights.set(id, flight);
      await flight;
      return (await storage.refreshTokens.find(id))?.accessToken;
    },
  };
};
