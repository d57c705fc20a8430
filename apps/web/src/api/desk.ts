import { type Capability, permitted } from '@orgready/shared/contract/capabilities';
import type { ChangedSetup, SetupSummary } from '@orgready/shared/contract/entities';
import { queryOptions, useMutation, useQuery } from '@tanstack/react-query';
import { selfQuery } from './people.ts';
import { useCreation, useStaffAction } from './staff.ts';
import { staffApi } from './staffApi.ts';

/** The people a setup can be assigned to. */
export const assigneesQuery = queryOptions({
  queryKey: ['staff', 'assignees'],
  queryFn: async ({ signal }) => (await staffApi('listAssignees', { signal })).people,
});

/** Returns a function that returns whether the person who is signed in may do something with a setup. */
export const useMay = (capability: Capability): ((setup: Pick<SetupSummary, 'assigneeId'>) => boolean) => {
  const { data: self } = useQuery(selfQuery);
  const { data: people } = useQuery(assigneesQuery);
  const reach = self?.capabilities.includes(capability) && permitted[self.person.role][capability];
  return ({ assigneeId }) =>
    reach === 'any' ||
    // A person who was removed counts as nobody.
    (reach === 'own' && (assigneeId === self?.person.id || !people?.some(({ id }) => id === assigneeId)));
};

export const useMayChange = () => useMay('setups.change');

export const useAssign = (id: string) =>
  useStaffAction((assigneeId: string | null) =>
    staffApi('assignSetup', { params: { id }, body: { assigneeId } }),
  );
export const useChangeSetup = (id: string) =>
  useStaffAction((body: ChangedSetup) => staffApi('changeSetup', { params: { id }, body }));
export const useArchive = (id: string) => useStaffAction(() => staffApi('archiveSetup', { params: { id } }));
export const useRestore = (id: string) => useStaffAction(() => staffApi('restoreSetup', { params: { id } }));

export const useAddNote = (id: string) =>
  useCreation((text: string, onceKey) => staffApi('addNote', { params: { id }, body: { text }, onceKey }));
export const useRemoveNote = (id: string) =>
  useStaffAction((note: string) => staffApi('removeNote', { params: { id, note } }));

export const usePreviewImport = () =>
  useMutation({ mutationFn: (csv: string) => staffApi('previewSetupsImport', { body: { csv } }) });
export const useImportSetups = () =>
  useCreation((csv: string, onceKey) => staffApi('importSetups', { body: { csv }, onceKey }));

export const useAssignSetups = () =>
  useStaffAction((body: { ids: string[]; assigneeId: string | null }) => staffApi('assignSetups', { body }));
export const useExtendLinks = () =>
  useStaffAction((body: { ids: string[]; days: number }) => staffApi('extendLinks', { body }));
export const usePrepareReminders = () =>
  useStaffAction((ids: string[]) => staffApi('prepareReminders', { body: { ids } }));

export const viewsQuery = queryOptions({
  queryKey: ['staff', 'views'],
  queryFn: async ({ signal }) => (await staffApi('listViews', { signal })).views,
});
export const useSaveView = () =>
  useStaffAction((body: { name: string; query: string }) => staffApi('saveView', { body }));
export const useRemoveView = () =>
  useStaffAction((view: string) => staffApi('removeView', { params: { view } }));
