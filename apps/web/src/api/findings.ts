import { keepPreviousData, queryOptions } from '@tanstack/react-query';
import { prepareParts } from '../wizard/parts.ts';
import { staffApi } from './staffApi.ts';

export const previewKey = (id: string) => ['staff', 'preview', id] as const;

/** Returns the query for what was found in a setup, as staff may read it. */
export const findingsQuery = (id: string) =>
  queryOptions({
    queryKey: ['staff', 'findings', id],
    queryFn: ({ signal }) => staffApi('listFindings', { params: { id }, signal }),
  });

/** Returns the query for a page of a setup as its customer sees it. @param step if undefined, the one that is next. */
export const previewQuery = (id: string, step: string | undefined) =>
  queryOptions({
    queryKey: [...previewKey(id), step],
    queryFn: async ({ signal }) => {
      const preview = await staffApi('previewSetup', { params: { id }, query: { step }, signal });
      await prepareParts(preview.step);
      return preview;
    },
    // The page before stays until the next one is here.
    placeholderData: keepPreviousData,
  });
