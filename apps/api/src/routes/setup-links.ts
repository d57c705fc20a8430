import { endpoints } from '@orgready/shared/contract/endpoints';
import { revokeLink } from '../commands/revoke-link.ts';
import type { Routes } from '../deps.ts';
import { Refusal } from '../http/problem.ts';
import type { Link } from '../storage/links.ts';

const defaultDays = 30;
const told = ({ setupId: _, ...link }: Link) => link;

/** The staff's side of links: made, extended, revoked. A link's address is told once, when it is made. */
export const setupLinkRoutes: Routes = (handle, { config, storage, changes, clock, signIns }) => {
  handle(endpoints.listLinks, async ({ params }) => {
    if (!(await storage.setups.find(params.id))) throw new Refusal('not-found');
    return { links: (await storage.links.list(params.id)).map(told) };
  });

  handle(endpoints.createLink, async ({ params, body }) => {
    if (!(await storage.setups.find(params.id))) throw new Refusal('not-found');
    const now = clock();
    const days = body.days ?? defaultDays;
    const { link, token } = await storage.links.create(params.id, days, now);
    await storage.audit.record({
      setupId: params.id,
      at: now,
      actor: 'staff',
      kind: 'link-created',
      detail: { link: link.id, days },
    });
    changes.announce(params.id);
    return { ...told(link), url: new URL(`/l/${token}`, config.publicUrl).href };
  });

  handle(endpoints.extendLink, async ({ params, body }) => {
    const now = clock();
    const link = await storage.links.extend(params.id, params.link, body.days, now);
    if (!link) throw new Refusal('not-found');
    await storage.audit.record({
      setupId: params.id,
      at: now,
      actor: 'staff',
      kind: 'link-extended',
      detail: { link: link.id, days: body.days },
    });
    changes.announce(params.id);
    return told(link);
  });

  handle(endpoints.revokeLink, async ({ params }) => {
    await revokeLink(storage, signIns, params.id, params.link, clock());
    changes.announce(params.id);
    return undefined;
  });
};
