import type { OrgField } from '@orgready/shared/contract/entities';
import type { OrgChoice } from '@orgready/shared/document/org-choice';
import { keepPreviousData, queryOptions } from '@tanstack/react-query';
import { api } from './api.ts';

/** A search by part of a name for items in the org; returns at most 20. */
export interface Search<Item> {
  /**
   * Distinguishes one search from another. It is not under the setup's key because a verification does not change the
   * results.
   */
  readonly key: readonly string[];
  /** Minimum number of characters before the search is sent. */
  readonly least: number;
  readonly find: (text: string, signal: AbortSignal) => Promise<readonly Item[]>;
}

/** Maximum number of results the API returns. */
export const most = 20;

/** Returns a search for the possible answers to a question by name. One letter would match half the org. */
export const choiceSearch = (id: string, question: string): Search<OrgChoice> => ({
  key: ['choices', id, question],
  least: 2,
  find: async (text, signal) =>
    (await api('searchChoices', { params: { id }, body: { question, text }, signal })).choices,
});

/** Returns a search for fields of one object by label or API name. An empty search returns the first fields. */
export const fieldSearch = (id: string, object: string): Search<OrgField> => ({
  key: ['fields', id, object],
  least: 0,
  find: async (text, signal) =>
    (await api('searchFields', { params: { id }, body: { object, text }, signal })).fields,
});

export const searchQuery = <Item>({ key, find }: Search<Item>, text: string) =>
  queryOptions<readonly Item[]>({
    queryKey: [...key, text],
    queryFn: ({ signal }) => find(text, signal),
    // Keeps the previous results on the screen while the user types.
    placeholderData: keepPreviousData,
    staleTime: 30_000,
    gcTime: 60_000,
  });
