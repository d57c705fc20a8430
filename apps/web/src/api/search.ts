import type { OrgChoice, OrgField } from '@orgready/shared/contract/entities';
import { keepPreviousData, queryOptions } from '@tanstack/react-query';
import { api } from './api.ts';

/** Something of the org that is found by a part of its name, at most 20 at once. */
export interface Search<Item> {
  /** Tells one search from another. Not under the setup's key: a verification changes nothing that is found here. */
  readonly key: readonly string[];
  /** How much must be typed before it is asked. */
  readonly least: number;
  readonly find: (text: string, signal: AbortSignal) => Promise<readonly Item[]>;
}

/** How many the API finds at most. */
export const most = 20;

/** What a question can be answered with, by name: one letter would find half the org. */
export const choiceSearch = (id: string, question: string): Search<OrgChoice> => ({
  key: ['choices', id, question],
  least: 2,
  find: async (text, signal) =>
    (await api('searchChoices', { params: { id }, body: { question, text }, signal })).choices,
});

/** Fields of one object by label or API name; nothing typed finds the first. */
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
    // What was found stays on the screen while more is typed.
    placeholderData: keepPreviousData,
    staleTime: 30_000,
    gcTime: 60_000,
  });
