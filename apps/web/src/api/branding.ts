import type { NewBranding } from '@orgready/shared/contract/branding';
import { keepPreviousData, queryOptions, useMutation } from '@tanstack/react-query';
import { useStaffAction } from './staff.ts';
import { staffApi } from './staffApi.ts';

export const brandingQuery = (id: string) =>
  queryOptions({
    queryKey: ['staff', 'branding', id],
    queryFn: ({ signal }) => staffApi('getBranding', { params: { id }, signal }),
  });

/** Returns the query for a color, `#rrggbb`, as pages show it in each theme. */
export const accentQuery = (hex: string) =>
  queryOptions({
    queryKey: ['accent', hex],
    queryFn: ({ signal }) => staffApi('getAccent', { params: { color: hex.slice(1) }, signal }),
    placeholderData: keepPreviousData,
    staleTime: Number.POSITIVE_INFINITY,
  });

export const useSaveBranding = (id: string) =>
  useStaffAction((body: NewBranding) => staffApi('saveBranding', { params: { id }, body }));

/** Returns a mutation that keeps a file, in base64, as a logo that can be saved with a branding. */
export const useUploadLogo = (id: string) =>
  useMutation({ mutationFn: (file: string) => staffApi('uploadLogo', { params: { id }, body: { file } }) });
