import type { SignedIn } from '../salesforce/identity.ts';
import type { NewApiCall } from '../storage/api-calls.ts';
import type { NewEvent } from '../storage/events.ts';
import type { PendingSignIn } from '../storage/pending-sign-ins.ts';
import type { Execute } from './command.ts';
import { endedEvents } from './event-of.ts';

type Opened =
  /** `secret`: of the session from now on. */
  | { readonly kind: 'confirm' | 'connected'; readonly secret: string }
  | { readonly kind: 'wrong-org' }
  | { readonly kind: 'interrupted' };

/** Keeps a sign-in that Salesforce has granted, unless it is to another org or the browser has lost its way into the setup. */
export const openConnection = (
  execute: Execute,
  { sessionId, setupId, loginUrl }: PendingSignIn,
  signedIn: SignedIn,
  calls: readonly NewApiCall[],
): Promise<Opened> =>
  execute<Opened>({ kind: 'customer', id: sessionId }, async (tx, now) => {
    const setup = await tx.setups.lock(setupId);
    await tx.apiCalls.record(calls);
    const refuse = async (kind: 'wrong-org' | 'interrupted', event: NewEvent) => {
      const { accessToken, instanceUrl, org } = signedIn;
      await tx.revocations.add({ setupId, orgId: org.id, instanceUrl, accessToken });
      return { events: [event], result: { kind } };
    };
    if (!setup || !(await tx.claims.has(sessionId, setupId)))
      return refuse('interrupted', { kind: 'sign-in-failed', setupId, detail: { code: 'not-claimed' } });
    if (setup.orgId !== null && setup.orgId !== signedIn.org.id)
      return refuse('wrong-org', { kind: 'wrong-org-refused', setupId, detail: { org: signedIn.org.id } });

    const state = setup.orgId === null ? 'confirm' : 'connected';
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
