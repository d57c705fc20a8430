import { endpoints } from '@orgready/shared/contract/endpoints';
import { executeOnce } from '../commands/execute-once.ts';
import { createLink, extendLink, revokeLink } from '../commands/links.ts';
import type { Routes } from '../deps.ts';
import { Refusal } from '../http/problem.ts';
import type { Link } from '../storage/links.ts';

/** The staff's side of links: made, extended, revoked. A link's address is shown once, when it is made. */
export const setupLinkRoutes: Routes = (handle, { sites, storage, execute, clock }) => {
  const browsersOf = (setupId: string) => storage.claims.throughLinks(setupId, clock());
  /** Names of everybody who is or was on the staff, by id. */
  const namesOfPeople = async () =>
    new Map((await storage.people.all()).map(({ id, name }) => [id, name] as const));
  const shown = (
    { setupId: _, handOff, ...link }: Link,
    browsers: ReadonlyMap<string, number>,
    names: ReadonlyMap<string, string>,
  ) => ({
    ...link,
    ...(handOff ? { handOff } : {}),
    createdBy: names.get(link.createdBy ?? '') ?? null,
    // A revoked link lets nobody in.
    browsers: link.revokedAt === null ? (browsers.get(link.id) ?? 0) : 0,
  });

  handle(endpoints.listLinks, async ({ params }) => {
    if (!(await storage.setups.find(params.id))) throw new Refusal('not-found');
    const browsers = await browsersOf(params.id);
    const names = await namesOfPeople();
    return { links: (await storage.links.list(params.id)).map((link) => shown(link, browsers, names)) };
  });

  handle(endpoints.createLink, async ({ params, body, who, onceKey }) => {
    const once = executeOnce(execute, onceKey);
    const blueprintId = (await storage.setups.find(params.id))?.blueprintId ?? '';
    const { link, token } = await createLink(once, who.actor, params.id, body.days);
    return {
      ...shown(link, new Map(), await namesOfPeople()),
      url: new URL(`/l/${token}`, sites.originOf(blueprintId)).href,
    };
  });

  handle(endpoints.extendLink, async ({ params, body, who }) => {
    const link = await extendLink(execute, who.actor, params.id, params.link, body.days);
    return shown(link, await browsersOf(params.id), await namesOfPeople());
  });

  handle(endpoints.revokeLink, ({ params, who }) => revokeLink(execute, who.actor, params.id, params.link));
};
