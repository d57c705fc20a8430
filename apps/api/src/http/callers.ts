import type { Endpoint, Who } from '@orgready/shared/contract/endpoint';
import type { Request } from 'express';
import type { Guides } from '../domain/guides.ts';
import { linkExpired } from '../domain/open-link.ts';
import { isWithoutOrg } from '../domain/without-org.ts';
import type { Claim, Scope } from '../storage/claims.ts';
import type { Connection } from '../storage/connections.ts';
import type { Session } from '../storage/sessions.ts';
import type { Setup } from '../storage/setups.ts';
import { Refusal } from './problem.ts';
import { isServedAt } from './sites.ts';
import { createStaffMembers, type StaffDeps, type StaffMember } from './staff-members.ts';

/** What a handler receives about an authorized caller, by the endpoint's `who`. */
export interface Callers {
  readonly anyone: { readonly session: Session | undefined };
  readonly claimed: Claim & { readonly session: Session; readonly setup: Setup };
  /** Signed in as below; the connection is undefined only if the setup needs no org. */
  readonly working: {
    readonly session: Session;
    readonly setup: Setup;
    readonly scope: Scope;
    readonly connection: Connection | undefined;
  };
  /** The connection is in state `connected` and to the setup's bound org. */
  readonly 'signed-in': {
    readonly session: Session;
    readonly setup: Setup;
    readonly connection: Connection;
  };
  readonly staff: StaffMember;
}

type Recognize = {
  readonly [W in Exclude<Who, 'staff'>]: (
    request: Request,
    endpoint: Pick<Endpoint, 'oneStep'>,
  ) => Promise<Callers[W]>;
} & { readonly staff: ReturnType<typeof createStaffMembers> };

/** The form of every id, ours and those of guides. */
export const opaqueId = /^[A-Za-z0-9_-]{1,64}$/;

/** Authenticates and authorizes callers. Everything an endpoint may access comes from here, not from the request. */
export const createCallers = (
  deps: StaffDeps & { readonly guides: Guides; readonly clock: () => number },
): Recognize => {
  const { storage, sessions, sites, guides, clock } = deps;
  const claimed: Recognize['claimed'] = async (request, { oneStep }) => {
    const session = await sessions.customer.of(request);
    if (!session) throw new Refusal('not-authenticated');
    const setupId = String(request.params.id);
    // A setup that does not exist and another customer's setup get the same response.
    if (!opaqueId.test(setupId)) throw new Refusal('not-claimed');
    const claim = await storage.claims.find(session.id, setupId, clock());
    if (!claim && !(await storage.claims.hasUnrevoked(session.id, setupId))) throw new Refusal('not-claimed');
    const setup = await storage.setups.find(setupId);
    if (!setup) throw new Refusal('not-found');
    if (!isServedAt(sites.of(request), setup)) throw new Refusal('not-claimed');
    if (!claim || setup.archivedAt !== null) throw await linkExpired({ storage, guides }, setup);
    if (claim.scope !== null && !oneStep) throw new Refusal('one-step-only');
    return { session, setup, ...claim };
  };

  const signedIn = async ({
    session,
    setup,
    scope,
  }: Callers['claimed']): Promise<Callers['signed-in'] & Callers['working']> => {
    const connection = await storage.connections.live(session.id, setup.id);
    if (connection?.state !== 'connected' || connection.orgId !== setup.orgId) {
      throw new Refusal('org-sign-in-needed');
    }
    return { session, setup, scope, connection };
  };

  return {
    anyone: async (request) => ({ session: await sessions.customer.of(request) }),
    claimed,

    async working(request, endpoint) {
      const own = await claimed(request, endpoint);
      return (await isWithoutOrg({ storage, guides }, own.setup))
        ? { ...own, connection: undefined }
        : signedIn(own);
    },
    'signed-in': async (request, endpoint) => signedIn(await claimed(request, endpoint)),

    staff: createStaffMembers(deps),
  };
};
