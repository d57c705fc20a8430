import type { SalesforceHostKind } from '@orgready/shared/salesforce/host';
import { type DomainCode, DomainError } from '../domain/domain-error.ts';
import { recordTransport } from '../salesforce/recorded-transport.ts';
import { signInUrl } from '../salesforce/sign-in.ts';
import type { Session } from '../storage/sessions.ts';
import type { Setup } from '../storage/setups.ts';
import { type SignInDeps, signInAppOf } from './sign-in-app.ts';

/** Why an address cannot be used to sign in; `org`, `login` and `page` show where to. */
const refusalOf: Record<SalesforceHostKind | 'foreign', DomainCode> = {
  instance: 'org-address-instance',
  old: 'org-address-old',
  site: 'org-address-site',
  other: 'org-address-site',
  org: 'org-address-invalid',
  login: 'org-address-invalid',
  page: 'org-address-invalid',
  foreign: 'org-address-invalid',
};

/** Returns where to send the browser, and remembers that it was sent there. */
export const startSignIn = async (
  deps: SignInDeps,
  { session, setup }: { readonly session: Session; readonly setup: Setup },
  given: { readonly orgAddress: string; readonly fresh: boolean },
): Promise<string> => {
  const address = deps.hosts.locateOrg(given.orgAddress);
  if (address.origin === null) throw new DomainError(refusalOf[address.kind]);
  const loginUrl = address.origin;
  const pending = { sessionId: session.id, setupId: setup.id, loginUrl };
  return signInUrl(
    await signInAppOf(deps, setup),
    {
      loginUrl,
      fresh: given.fresh,
      remember: (state, verifier) =>
        deps.execute({ kind: 'customer', id: session.id }, async (tx, now) => {
          await tx.setups.lock(setup.id);
          await tx.pendingSignIns.remember(state, { ...pending, verifier }, now);
          await tx.claims.rememberSignInHost(session.id, setup.id, new URL(loginUrl).host);
          return {
            events: [{ kind: 'sign-in-started', setupId: setup.id, detail: {} }],
            result: undefined,
          };
        }),
    },
    recordTransport(deps, { setupId: setup.id }).transport,
  );
};
