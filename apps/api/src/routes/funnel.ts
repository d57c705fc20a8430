import { endpoints } from '@orgready/shared/contract/endpoints';
import type { Routes } from '../deps.ts';
import { funnelOf } from '../documents/funnel.ts';
import { Refusal } from '../http/problem.ts';

/** Where the setups of a blueprint stand. */
export const funnelRoutes: Routes = (handle, deps) => {
  handle(endpoints.getFunnel, async ({ params, query, locale }) => {
    const funnel = await funnelOf(
      deps,
      { blueprintId: params.id, version: query.version, period: query.period },
      locale,
    );
    if (!funnel) throw new Refusal('not-found');
    return funnel;
  });
};
