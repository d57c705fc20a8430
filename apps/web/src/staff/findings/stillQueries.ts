import type { Preview } from '@orgready/shared/contract/preview';
import { QueryClient } from '@tanstack/react-query';
import { setupQuery } from '../../api/setup.ts';

/** Returns queries for a page that nobody works on: they know the setup and ask the API for nothing. */
export const stillQueries = ({ setup }: Preview): QueryClient => {
  const queries = new QueryClient({ defaultOptions: { queries: { enabled: false } } });
  queries.setQueryData(setupQuery(setup.id).queryKey, setup);
  return Object.assign(queries, { prefetchQuery: async () => {} });
};
