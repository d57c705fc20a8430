import { endpoints } from '@orgready/shared/contract/endpoints';
import { executeOnce } from '../commands/execute-once.ts';
import { createLink, extendLink, revokeLink } from '../commands/links.ts';
import type { Routes } from '../deps.ts';
import { Refusal } from '../http/problem.ts';
import type { Link } from '../storage/links.ts';

const defaultDays = 30;
const withoutSetup = ({ setupId: _, ...link }: Link) => link;

/** The staff's side of links: made, extended, revoked. A link's address is shown once, when it is made. */
export const setupLinkRoutes: Routes = (handle, { config, storage, execute }) => {
  handle(endpoints.listLinks, async ({ params }) => {
    if (!(await storage.setups.find(params.id))) throw new Refusal('not-found');
    return { links: (await storage.links.list(params.id)).map(withoutSetup) };
  });

  handle(endpoints.createLink, async ({ params, body, who, onceKey }) => {
    const once = executeOnce(execute, onceKey);
    const { link, token } = await createLink(once, who.actor, params.id, body.days ?? defaultDays);
    return { ...withoutSetup(link), url: new URL(`/l/${token}`, config.publicUrl).href };
  });

  handle(endpoints.extendLink, async ({ params, body, who }) =>
    withoutSetup(await extendLink(execute, who.actor, params.id, params.link, body.days)),
  );

  handle(endpoints.revokeLink, ({ params, who }) => revokeLink(execute, who.actor, params.id, params.link));
};
