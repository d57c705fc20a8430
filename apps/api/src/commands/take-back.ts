import { explainRefusal } from '@orgready/guides/explain/explain';
import { recordTransport } from '../salesforce/recorded-transport.ts';
import { SalesforceRefusal } from '../salesforce/refusal.ts';
import { completeSignIn, SignInRefused } from '../salesforce/sign-in.ts';
import type { NewApiCall } from '../storage/api-calls.ts';
import type { PendingSignIn } from '../storage/pending-sign-ins.ts';
import type { Session } from '../storage/sessions.ts';
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
}

/** Takes the pending sign-in of this state, which is thereby used up, whatever comes of it. */
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

/** Takes a browser back from Salesforce. The state is looked up first, whatever else the address says. */
export const takeBack = async (deps: SignInDeps, session: Session, query: Query): Promise<CallbackResult> => {
  const { storage, execute, hosts } = deps;
  const actor = { kind: 'customer', id: session.id } as const;
  const pending = query.state ? await takePending(deps, session, query.state) : undefined;
  const setup = pending && (await storage.setups.find(pending.setupId));
  if (!pending || !setup || !(await storage.claims.has(session.id, setup.id)))
    return { kind: 'interrupted', setupId: null };
  const setupId = setup.id;
  const refuse = async (
    code: string,
    description: string,
    calls?: readonly NewApiCall[],
  ): Promise<CallbackResult> => {
    await refuseSignIn(execute, actor, setupId, explainRefusal(code, description), calls);
    return { kind: 'refused', setupId, code: safeCode(code) };
  };
  if (query.error !== undefined) return refuse(query.error, query.error_description ?? '');
  if (query.code === undefined) return { kind: 'interrupted', setupId };

  const { transport, takeCalls } = recordTransport(deps, { setupId });
  try {
    const given = { ...pending, code: query.code, state: query.state ?? '' };
    const signedIn = await completeSignIn(await signInAppOf(deps, setup), given, transport, hosts);
    const opened = await openConnection(execute, pending, signedIn, takeCalls());
    if (opened.kind === 'interrupted') return { kind: 'interrupted', setupId: null };
    return { ...opened, setupId };
  } catch (error) {
    if (error instanceof SignInRefused) return refuse(error.code, error.description, takeCalls());
    if (!(error instanceof SalesforceRefusal)) throw error;
    await execute(actor, async (tx) => {
      await tx.apiCalls.record(takeCalls());
      const detail = { code: error.failure.code ?? error.failure.reason };
      return { events: [{ kind: 'sign-in-failed', setupId, detail }], result: undefined };
    });
    return { kind: 'unreachable', setupId };
  }
};
