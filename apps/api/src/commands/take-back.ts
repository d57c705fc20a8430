import { explainRefusal } from '@orgready/guides/explain/explain';
import { DomainError } from '../domain/domain-error.ts';
import { recordTransport } from '../salesforce/recorded-transport.ts';
import { SalesforceRefusal } from '../salesforce/refusal.ts';
import { completeSignIn, type GrantedToken, revokeToken, SignInRefused } from '../salesforce/sign-in.ts';
import type { NewApiCall } from '../storage/api-calls.ts';
import type { PendingSignIn } from '../storage/pending-sign-ins.ts';
import type { Session } from '../storage/sessions.ts';
import type { Transaction } from '../storage/storage.ts';
import { openConnection } from './open-connection.ts';
import { refuseSignIn, safeCode } from './refuse-sign-in.ts';
import { type SignInDeps, signInAppOf } from './sign-in-app.ts';

/** How a callback from Salesforce ended, for the page the browser is sent to. */
export type CallbackResult =
  | { readonly kind: 'interrupted'; readonly setupId: string | null }
  | { readonly kind: 'refused'; readonly setupId: string; readonly code: string }
  | { readonly kind: 'wrong-org' | 'unreachable'; readonly setupId: string }
  /** `secret`: of the browser's session from now on. */
  | { readonly kind: 'confirm' | 'connected'; readonly setupId: string; readonly secret: string };

/** What Salesforce sends the browser back with. */
interface Query {
  readonly state?: string;
  readonly code?: string;
  readonly error?: string;
  readonly error_description?: string;
  /** Who answers (RFC 9207). */
  readonly iss?: string;
}

/** Takes the pending sign-in of this state, which is thereby used up, whatever becomes of it. */
const takePending = async (
  { execute }: SignInDeps,
  { id }: Session,
  state: string,
): Promise<PendingSignIn | undefined> =>
  execute({ kind: 'customer', id }, async (tx, now) => {
    const setupId = await tx.pendingSignIns.setupOf(state, id, now);
    if (setupId !== undefined) await tx.setups.lock(setupId);
    const pending = await tx.pendingSignIns.take(state, id, now);
    return {
      events: pending ? [{ kind: 'sign-in-returned', setupId: pending.setupId, detail: {} }] : [],
      result: pending,
    };
  });

/** Returns why a sign-in failed that nobody refused; undefined for our own mistakes. */
const codeOf = (error: unknown): string | undefined => {
  if (error instanceof SalesforceRefusal) return error.failure.code ?? error.failure.reason;
  // What the app needs is not configured anymore.
  return error instanceof DomainError ? error.code : undefined;
};

/** Takes a browser back from Salesforce. The state is looked up first, whatever else the address says. */
export const takeBack = async (deps: SignInDeps, session: Session, query: Query): Promise<CallbackResult> => {
  const { storage, execute, hosts } = deps;
  const actor = { kind: 'customer', id: session.id } as const;
  const pending = query.state ? await takePending(deps, session, query.state) : undefined;
  const setup = pending && (await storage.setups.find(pending.setupId));
  if (!pending || !setup) return { kind: 'interrupted', setupId: null };
  const setupId = setup.id;
  const state = query.state ?? '';
  const finish = (tx: Transaction) => tx.pendingSignIns.finish(state, pending);
  if (!(await storage.claims.has(session.id, setupId, deps.clock()))) {
    await storage.transaction(finish);
    return { kind: 'interrupted', setupId: null };
  }
  const refuse = async (
    code: string,
    description: string,
    calls?: readonly NewApiCall[],
  ): Promise<CallbackResult> => {
    await refuseSignIn(execute, actor, setupId, explainRefusal(code, description), calls, finish);
    return { kind: 'refused', setupId, code: safeCode(code) };
  };
  // Another one's answer to this attempt (RFC 9700, mix-up): neither its code nor its error is ours.
  if (query.iss !== undefined && !hosts.isIssuer(query.iss, pending.loginUrl)) {
    await execute(actor, async (tx) => {
      await tx.setups.lock(setupId);
      await finish(tx);
      const detail = { code: 'ISSUER_MISMATCH' };
      return { events: [{ kind: 'sign-in-failed', setupId, detail }], result: undefined };
    });
    return { kind: 'interrupted', setupId };
  }
  if (query.error !== undefined) return refuse(query.error, query.error_description ?? '');
  if (query.code === undefined) {
    await storage.transaction(finish);
    return { kind: 'interrupted', setupId };
  }

  const until = AbortSignal.timeout(deps.bounds.operation);
  const { transport, to, takeCalls } = recordTransport(deps, { setupId }, { until });
  let unused: GrantedToken | undefined;
  try {
    const granted = (token: GrantedToken) => {
      unused = token;
      return to(token.orgId);
    };
    const given = { ...pending, code: query.code, state, granted };
    const signedIn = await completeSignIn(await signInAppOf(deps, setup), given, transport, hosts);
    const opened = await openConnection(execute, { state, pending }, signedIn, takeCalls());
    if (opened.kind === 'interrupted') return { kind: 'interrupted', setupId: null };
    return { ...opened, setupId };
  } catch (error) {
    if (error instanceof SignInRefused) return refuse(error.code, error.description, takeCalls());
    const code = codeOf(error);
    if (code === undefined) {
      // Our mistake, or the database is away: nothing can be written down for later.
      if (unused) await revokeToken(recordTransport(deps, { setupId }).transport, unused);
      throw error;
    }
    await execute(actor, async (tx, now) => {
      await tx.setups.lock(setupId);
      await finish(tx);
      await tx.apiCalls.record(takeCalls());
      if (unused) await tx.revocations.add({ setupId, ...unused }, now);
      return { events: [{ kind: 'sign-in-failed', setupId, detail: { code } }], result: undefined };
    });
    return { kind: 'unreachable', setupId };
  }
};
