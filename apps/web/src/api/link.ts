import { queryOptions, useMutation, useQueryClient } from '@tanstack/react-query';
import { api } from './api.ts';

/** Returns the query for the landing page of a link. Reading it does not open the link. */
export const landingQuery = (token: string) =>
  queryOptions({
    queryKey: ['link', token],
    queryFn: ({ signal }) => api('previewLink', { body: { token }, signal }),
  });

/** What a browser has of a link that expired: its secret, or the setup that it opened. */
export type ExpiredLink = { readonly token: string } | { readonly setup: string };

/** Returns a mutation that asks the staff to renew a link; if it is open again, the page is fetched again. */
export const useRequestLink = (link: ExpiredLink) => {
  const queries = useQueryClient();
  return useMutation({
    mutationFn: () => api('requestLink', { body: link }),
    onSuccess: ({ state }) => (state === 'open' ? queries.invalidateQueries() : undefined),
  });
};

export const useClaimLink = (token: string) =>
  useMutation({ mutationFn: () => api('claimLink', { body: { token } }) });
