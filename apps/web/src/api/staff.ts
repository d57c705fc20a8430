import type { GuideSummary, ListedBlueprint, NewSetup } from '@orgready/shared/contract/entities';
import { infiniteQueryOptions, queryOptions, useMutation, useQueryClient } from '@tanstack/react-query';
import { staffApi } from './staffApi.ts';
import { useOnceKey } from './useOnceKey.ts';

export type NewBlueprint = NonNullable<Parameters<typeof staffApi<'createBlueprint'>>[1]['body']>;
/** A later version of a blueprint. Without a secret, it keeps the secret of the previous version. */
export type BlueprintVersion = NonNullable<Parameters<typeof staffApi<'saveBlueprint'>>[1]['body']>;

export const guidesQuery = queryOptions({
  queryKey: ['staff', 'guides'],
  queryFn: async ({ signal }): Promise<readonly GuideSummary[]> =>
    (await staffApi('listGuides', { signal })).guides,
});

export const blueprintsQuery = queryOptions({
  queryKey: ['staff', 'blueprints'],
  queryFn: async ({ signal }): Promise<readonly ListedBlueprint[]> =>
    (await staffApi('listBlueprints', { signal })).blueprints,
});

/** Returns the query for those from which setups can be made. */
export const offeredBlueprintsQuery = queryOptions({
  ...blueprintsQuery,
  select: (blueprints) => blueprints.filter(({ archivedAt }) => archivedAt === null),
});

export const useArchiveBlueprint = () =>
  useStaffAction((id: string) => staffApi('archiveBlueprint', { params: { id } }));
export const useRestoreBlueprint = () =>
  useStaffAction((id: string) => staffApi('restoreBlueprint', { params: { id } }));

export const linksQuery = (id: string) =>
  queryOptions({
    queryKey: ['staff', 'links', id],
    queryFn: async ({ signal }) => (await staffApi('listLinks', { params: { id }, signal })).links,
  });

/** Returns the query for what has happened in a setup, the newest first, one page at a time. */
export const timelineQuery = (id: string) =>
  infiniteQueryOptions({
    queryKey: ['staff', 'timeline', id],
    queryFn: ({ pageParam, signal }) =>
      staffApi('listTimeline', { params: { id }, query: { before: pageParam }, signal }),
    initialPageParam: undefined as number | undefined,
    getNextPageParam: ({ before }) => before ?? undefined,
  });

/** Returns a mutation for a staff action; afterward all staff data is refetched. */
export const useStaffAction = <Input, Output>(act: (input: Input) => Promise<Output>) => {
  const queries = useQueryClient();
  return useMutation({
    mutationFn: act,
    onSuccess: () => queries.invalidateQueries({ queryKey: ['staff'] }),
  });
};

/** Returns the same for an action that creates something: a second attempt with the same entries creates nothing again. */
export const useCreation = <Input, Output>(act: (input: Input, onceKey: string) => Promise<Output>) => {
  const once = useOnceKey();
  return useStaffAction(async (input: Input) => {
    const created = await act(input, once.keyOf(input));
    once.forget();
    return created;
  });
};

/**
 * Returns a mutation that saves a blueprint: the first version of a new one, or a later version of the one with this
 * id.
 */
export const useSaveBlueprint = (id: string | undefined) =>
  useCreation((body: BlueprintVersion, onceKey) =>
    id === undefined
      ? // A body that was pasted may lack anything: the API judges.
        staffApi('createBlueprint', { body: body as NewBlueprint, onceKey })
      : staffApi('saveBlueprint', { params: { id }, body, onceKey }),
  );

export const useCreateSetup = () =>
  useCreation((body: NewSetup, onceKey) => staffApi('createSetup', { body, onceKey }));

export const useCreateLink = (id: string) =>
  useCreation((days: number, onceKey) => staffApi('createLink', { params: { id }, body: { days }, onceKey }));

/** Returns a mutation that hands a step on to a colleague at the customer's. */
export const useHandStepOn = (id: string, step: string) =>
  useCreation(({ colleague, dueOn }: { colleague: string; dueOn: string; by: string }, onceKey) =>
    staffApi('handStepOnAsStaff', { params: { id, step }, body: { colleague, dueOn }, onceKey }),
  );

export const useExtendLink = (id: string) =>
  useStaffAction(({ link, days }: { link: string; days: number }) =>
    staffApi('extendLink', { params: { id, link }, body: { days } }),
  );

export const useUnbindOrg = (id: string) =>
  useStaffAction((reason: string) => staffApi('unbindOrg', { params: { id }, body: { reason } }));

export const useOverrideStep = (id: string) =>
  useStaffAction(({ step, reason }: { step: string; reason: string }) =>
    staffApi('overrideStep', { params: { id, step }, body: { reason } }),
  );

export const useWithdrawOverride = (id: string) =>
  useStaffAction((step: string) => staffApi('withdrawOverride', { params: { id, step } }));

/** Returns a mutation that deletes a setup, given the customer's name. */
export const useDeleteSetup = (id: string) => {
  const queries = useQueryClient();
  return useMutation({
    mutationFn: (customer: string) => staffApi('deleteSetup', { params: { id }, body: { customer } }),
    // Its own queries would be refetched while its page is still open, and find nothing.
    onSuccess: () => queries.invalidateQueries({ queryKey: ['staff'], refetchType: 'none' }),
  });
};

export const useRevokeLink = (id: string) =>
  useStaffAction((link: string) => staffApi('revokeLink', { params: { id, link } }));
