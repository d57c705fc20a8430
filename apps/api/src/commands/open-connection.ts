import { isRefreshed } from '../domain/refreshed-sandbox.ts';
import type { SignedIn } from '../salesforce/identity.ts';
import type { NewApiCall } from '../storage/api-calls.ts';
import type { NewEvent } from '../storage/events.ts';
import type { PendingSignIn } from '../storage/pending-sign-ins.ts';
import type { Execute } from './command.ts';
import { endedEvents } from './event-of.ts';
import { isExpected } from './expected-org.ts';

type Opened =
  /** `secret`: of the session from now on. */
  | { readonly kind: 'confirm' | 'connected'; readonly secret: string }
  | { readonly kind: 'wrong-org' }
  | { readonly kind: 'interrupted' };

/**
 * Keeps a sign-in that Salesforce has granted, unless it is to another org or was ended while Salesforce was asked: by a
 * sign-out, a disconnect, or a link that was revoked or has expired. What is not kept is ended at Salesforce too.
 */
export const openConnection = (
  execute: Execute,
  { state: oauthState, pending }: { readonly state: string; readonly pending: PendingSignIn },
  signedIn: SignedIn,
  calls: readonly NewApiCall[],
): Promise<Opened> =>
  execute<Opened>({ kind: 'customer', id: pending.sessionId }, async (tx, now) => {
    const { sessionId, setupId, loginUrl } = pending;
    const setup = await tx.setups.lock(setupId);
    await tx.apiCalls.record(calls);
    const refuse = async (kind: 'wrong-org' | 'interrupted', event: NewEvent) => {
      const { accessToken, instanceUrl, org } = signedIn;
      await tx.revocations.add({ setupId, orgId: org.id, instanceUrl, accessToken }, now);
      return { events: [event], result: { kind } };
    };
    const isWanted = await tx.pendingSignIns.finish(oauthState, pending);
    const claim = await tx.claims.find(sessionId, setupId, now);
    if (!setup || setup.archivedAt !== null || !isWanted || !claim)
      return refuse('interrupted', { kind: 'sign-in-failed', setupId, detail: { code: 'ended-meanwhile' } });
    const isOther = setup.orgId !== null && setup.orgId !== signedIn.org.id;
    // A person who opened a link to one step only confirms no org.
    const canConfirm = claim.scope === null && (setup.orgId === null || isRefreshed(setup.org, signedIn.org));
    // Where staff named the id of the org, only they can choose another one.
    if ((setup.orgId !== signedIn.org.id && !canConfirm) || !isExpected(setup.expectedOrg, signedIn.org))
      return refuse('wrong-org', { kind: 'wrong-org-refused', setupId, detail: { org: signedIn.org.id } });

    const state = setup.orgId === null || isOther ? 'confirm' : 'connected';
    const { connection, ended } = await tx.connections.open(
      { ...signedIn, sessionId, setupId, state, loginUrl },
      now,
    );
    if (setup.signInRefusal !== null) await tx.setups.recordSignInRefusal(setupId, null, now);
    const secret = await tx.sessions.rotate(sessionId);
    return {
      events: [{ kind: 'signed-in', setupId, detail: { connection: connection.id } }, ...endedEvents(ended)],
      result: { kind: state, secret },
    };
  });
