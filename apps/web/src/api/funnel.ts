import type { Funnel } from '@orgready/shared/contract/funnel';
import { keepPreviousData, queryOptions } from '@tanstack/react-query';
import { staffApi } from './staffApi.ts';

/** Every funnel: any setup that changes may change it. */
export const funnelKey = ['staff', 'funnel'];

/** Returns the query for where the setups of a blueprint stand. What was shown stays until the next choice has arrived. */
export const funnelQuery = (
  id: string,
  query: { readonly version: number | undefined; readonly period: string | undefined },
) =>
  queryOptions({
    queryKey: [...funnelKey, id, query],
    queryFn: ({ signal }): Promise<Funnel> => staffApi('getFunnel', { params: { id }, query, signal }),
    placeholderData: keepPreviousData,
  });
