import { explainRefusal, stepOfRefusal } from '@orgready/guides/sign-in-refusals';
import type { Bounds } from '../bounds.ts';
import { integrationOf } from '../domain/material.ts';
import { stepsOf } from '../domain/steps-of.ts';
import type { CallRecord } from '../salesforce/call.ts';
import type { SalesforceHosts } from '../salesforce/hosts.ts';
import type { SignInApp } from '../salesforce/oauth-strategy.ts';
import { SalesforceRefusal } from '../salesforce/refusal.ts';
import { completeSignIn, revokeToken, SignInRefused, signInUrl } from '../salesforce/sign-in.ts';
import { createTransport, type Transport } from '../salesforce/transport.ts';
import type { EndedConnection } from '../storage/connections.ts';
import type { Setup } from '../storage/setups.ts';
import type { Storage } from '../storage/storage.ts';
import type { Verifier } from '../verifier/verifier.ts';

export interface SignInDeps {
  readonly storage: Storage;
  readonly hosts: SalesforceHosts;
  readonly publicUrl: string;
  readonly bounds: Bounds;
  readonly verifier: Pick<Verifier, 'judgeWithoutOrg'>;
  readonly changes: { announce(setupId: string): void };
  readonly clock: () => number;
}

/** How a callback from Salesforce ended, for the page the browser is sent to. */
export type CallbackResult =
  | { readonly kind: 'interrupted'; readonly setupId: string | null }
  | { readonly kind: 'refused'; readonly setupId: string; readonly code: string }
  | { readonly kind: 'wrong-org'; readonly setupId: string }
  | { readonly kind: 'unreachable'; readonly setupId: string }
  | { readonly kind: 'confirm'; readonly setupId: string }
  | { readonly kind: 'connected'; readonly setupId: string };

/** A code that may stand in an address of ours: Salesforce's own are words and underscores. */
const safeCode = (code: string): string => (/^[A-Za-z_]{1,80}$/.test(code) ? code : 'unknown_error');

/** Signing in to a customer's org: sending the browser away, taking it back, ending it. */
export const createSignIns = (deps: SignInDeps) => {
  const { storage, hosts, publicUrl, bounds, verifier, changes, clock } = deps;

  const appOf = async (setup: Setup): Promise<SignInApp> => ({
    consumerKey: (await integrationOf(storage, setup)).app.consumerKey,
    consumerSecret: await storage.integrations.consumerSecret(setup.integrationId),
    callbackUrl: `${publicUrl}/oauth/callback`,
  });

  /** A transport whose calls are kept for the setup; `flush` writes them down. */
  const recorded = (setupId: string): { transport: Transport; flush(): Promise<void> } => {
    const calls: CallRecord[] = [];
    return {
      transport: createTransport(hosts, (call) => calls.push(call), { deadline: bounds.call }),
      flush: () =>
        storage.apiCalls.record(calls.splice(0).map((call) => ({ ...call, setupId, verificationId: null }))),
    };
  };

  const revoke = async (setupId: string, ended: readonly EndedConnection[]): Promise<void> => {
    const { transport, flush } = recorded(setupId);
    await Promise.all(
      ended.map(({ connection, accessToken }) =>
        accessToken === null ? undefined : revokeToken(transport, connection.instanceUrl, accessToken),
      ),
    );
    await flush();
  };

  /**
   * Remembers what Salesforce refused, and lets the steps that can be judged without an org say so:
   * an app that is "not found" is a package that is not installed.
   */
  const refuse = async (setup: Setup, code: string, description: string): Promise<void> => {
    const now = clock();
    const { refusal } = explainRefusal(code, description);
    const integration = await integrationOf(storage, setup);
    const packageIsAbsent = refusal.appIsAbsent && integration.app.type === 'external-client-app';
    const meaning = packageIsAbsent ? 'OAUTH_EC_APP_NOT_FOUND' : safeCode(code).toUpperCase();
    await storage.setups.recordSignInRefusal(setup.id, meaning, now);
    changes.announce(setup.id);
    // A verified setup knows more than an attempt to sign in to some org.
    if (setup.orgId !== null) return;
    const current = { ...setup, signInRefusal: { code: meaning, at: now } };
    const putRightIn = stepOfRefusal(refusal, integration);
    const step = stepsOf(current, integration).find(({ id }) => id === putRightIn);
    if (step) await verifier.judgeWithoutOrg(current, step.id);
  };

  return {
    /** Where to send the browser, or null when the address is not a Salesforce org's. */
    async start(
      sessionId: string,
      setup: Setup,
      given: { readonly orgAddress: string; readonly fresh: boolean },
    ): Promise<string | null> {
      const origin = hosts.loginOrigin(given.orgAddress);
      if (origin === null) return null;
      const { transport } = recorded(setup.id);
      return signInUrl(
        await appOf(setup),
        {
          loginUrl: origin,
          fresh: given.fresh,
          remember: (state, verifier) =>
            storage.pendingSignIns.remember(
              state,
              { sessionId, setupId: setup.id, loginUrl: origin, verifier },
              clock(),
            ),
        },
        transport,
      );
    },

    /** Notes a refusal that Salesforce showed on a page of its own and somebody pasted here. */
    refuse,

    /** Takes the browser back. The state is looked up first, whatever else the address says. */
    async finish(
      sessionId: string,
      query: {
        readonly state?: string;
        readonly code?: string;
        readonly error?: string;
        readonly error_description?: string;
      },
    ): Promise<CallbackResult> {
      const pending = query.state
        ? await storage.pendingSignIns.take(query.state, sessionId, clock())
        : undefined;
      const setup = pending && (await storage.setups.find(pending.setupId));
      if (!pending || !setup || !(await storage.claims.has(sessionId, setup.id)))
        return { kind: 'interrupted', setupId: null };
      const refused = async (code: string, description: string): Promise<CallbackResult> => {
        await refuse(setup, code, description);
        return { kind: 'refused', setupId: setup.id, code: safeCode(code) };
      };
      if (query.error !== undefined) return refused(query.error, query.error_description ?? '');
      if (query.code === undefined) return { kind: 'interrupted', setupId: setup.id };

      const { transport, flush } = recorded(setup.id);
      try {
        const signedIn = await completeSignIn(
          await appOf(setup),
          { ...pending, code: query.code, state: query.state ?? '' },
          transport,
          hosts,
        );
        if (setup.orgId !== null && setup.orgId !== signedIn.org.id) {
          await revokeToken(transport, signedIn.instanceUrl, signedIn.accessToken);
          await storage.audit.record({
            setupId: setup.id,
            at: clock(),
            actor: `session:${sessionId}`,
            kind: 'wrong-org-refused',
            detail: { org: signedIn.org.id },
          });
          return { kind: 'wrong-org', setupId: setup.id };
        }
        const { ended } = await storage.connections.open(
          {
            sessionId,
            setupId: setup.id,
            state: setup.orgId === null ? 'confirm' : 'connected',
            org: signedIn.org,
            userId: signedIn.userId,
            username: signedIn.username,
            displayName: signedIn.displayName,
            instanceUrl: signedIn.instanceUrl,
            loginUrl: pending.loginUrl,
            scopes: signedIn.scopes,
            apiVersion: signedIn.apiVersion,
            accessToken: signedIn.accessToken,
          },
          clock(),
        );
        await storage.setups.recordSignInRefusal(setup.id, null, clock());
        await storage.audit.record({
          setupId: setup.id,
          at: clock(),
          actor: `session:${sessionId}`,
          kind: 'signed-in',
          detail: { org: signedIn.org.id, username: signedIn.username },
        });
        await revoke(setup.id, ended);
        changes.announce(setup.id);
        return { kind: setup.orgId === null ? 'confirm' : 'connected', setupId: setup.id };
      } catch (error) {
        if (error instanceof SignInRefused) return refused(error.code, error.description);
        if (error instanceof SalesforceRefusal) return { kind: 'unreachable', setupId: setup.id };
        throw error;
      } finally {
        await flush();
      }
    },

    /** Signs this browser out of the org and ends its token at Salesforce. */
    async end(sessionId: string, setupId: string): Promise<void> {
      await revoke(setupId, await storage.connections.end(sessionId, setupId, clock()));
      changes.announce(setupId);
    },

    /** Ends the tokens of connections that were ended elsewhere, such as with a revoked link. */
    revoke,
  };
};
export type SignIns = ReturnType<typeof createSignIns>;
