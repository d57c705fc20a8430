import type { RequestHandler } from 'express';
import { Refusal } from './problem.ts';
import type { Sites } from './sites.ts';

/** What only PUBLIC_URL serves: pages of the staff, and how they sign in. */
const ofStaff = /^\/(?:api\/)?staff(?:\/|$)/;

/**
 * Serves only the hosts of PUBLIC_URL and LINK_HOSTS, so that the product cannot be reached by another name (DNS rebinding, a
 * forgotten alias), and the staff side at PUBLIC_URL alone.
 */
export const knownHost =
  (sites: Sites): RequestHandler =>
  (request, _response, next) => {
    const site = sites.of(request);
    const isServed = site && (site.blueprintId === null || !ofStaff.test(request.path));
    next(isServed ? undefined : new Refusal('unknown-host'));
  };
