import { queryOptions, useMutation } from '@tanstack/react-query';
import { api } from './api.ts';

/** Returns the query for the landing page of a link. Reading it does not open the link. */
export const landingQuery = (token: string) =>
  queryOptions({
    queryKey: ['link', token],
    queryFn: ({ signal }) => api('previewLink', { body: { token }, signal }),
  });

export const useClaimLink = (token: string) =>
  useMutation({ mutationFn: () => api('claimLink', { body: { token } }) });
