import { queryOptions, useMutation } from '@tanstack/react-query';
import { api } from './api.ts';

/** What the link alone shows. Reading it does not open it. */
export const landingQuery = (token: string) =>
  queryOptions({
    queryKey: ['link', token],
    queryFn: ({ signal }) => api('previewLink', { body: { token }, signal }),
  });

export const useClaimLink = (token: string) =>
  useMutation({ mutationFn: () => api('claimLink', { body: { token } }) });
