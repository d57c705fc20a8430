import { keepPreviousData, queryOptions } from '@tanstack/react-query';
import { api } from './api.ts';

/** Less than this finds half the org. */
export const leastLetters = 2;

/** Users of the org by part of a name or username. Not under the setup's key: a verification changes no user. */
export const usersQuery = (id: string, text: string) =>
  queryOptions({
    queryKey: ['users', id, text],
    queryFn: async ({ signal }) =>
      (await api('searchUsers', { params: { id }, body: { text }, signal })).users,
    enabled: text.length >= leastLetters,
    // What was found stays on the screen while more is typed.
    placeholderData: keepPreviousData,
    staleTime: 30_000,
    gcTime: 60_000,
  });
