import { queryOptions } from '@tanstack/react-query';
import { staffApi } from './staffApi.ts';

/** Returns the query for what was found in a setup, as staff may read it. */
export const findingsQuery = (id: string) =>
  queryOptions({
    queryKey: ['staff', 'findings', id],
    queryFn: ({ signal }) => staffApi('listFindings', { params: { id }, signal }),
  });
