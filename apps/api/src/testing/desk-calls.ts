import type { deskEndpoints } from '@orgready/shared/contract/desk-endpoints';
import { newSetup, openStaff } from './browser.ts';
import { sampleBlueprint } from './integration.ts';
import { noteCalls } from './note-calls.ts';
import { asOwner, asStaff, type Prepare } from './prepared-calls.ts';
import type { World } from './salesforce.ts';

/** The ids of two setups. */
const newPair = async ({ server }: World): Promise<string[]> => [
  (await newSetup(server)).setupId,
  (await newSetup(server)).setupId,
];
const newBlueprintId = async ({ server }: World): Promise<string> => {
  const body = { ...sampleBlueprint, consumerSecret: 'a-consumer-secret' };
  return (await openStaff(server).call('createBlueprint', { body })).id;
};

/** Calls of the endpoints with which staff work on many setups at once. */
export const deskCalls: Record<keyof typeof deskEndpoints, readonly Prepare[]> = {
  ...noteCalls,
  previewSetupsImport: [
    asStaff([], async (world) => ({
      body: { csv: `customer,blueprint\nAcme,${await newBlueprintId(world)}` },
    })),
  ],
  importSetups: [
    asStaff(['setup-created', 'setup-created'], async (world) => {
      const blueprintId = await newBlueprintId(world);
      return { body: { csv: `customer,blueprint\nAcme,${blueprintId}\nZenith,${blueprintId}` } };
    }),
  ],
  getFunnel: [asStaff([], async (world) => ({ params: { id: await newBlueprintId(world) } }))],
  listViews: [asOwner([], async () => ({}))],
  saveView: [asOwner(['view-saved'], async () => ({ body: { name: 'Mine', query: 'stage=done' } }))],
  removeView: [
    asOwner(['view-removed'], async ({ server: { storage, now } }, personId) => {
      const { id } = await storage.savedViews.save(personId, { name: 'Mine', query: 'stage=done' }, now());
      return { params: { view: id } };
    }),
  ],
  assignSetups: [
    asOwner(['setup-assigned', 'setup-assigned'], async (world, assigneeId) => ({
      body: { ids: await newPair(world), assigneeId },
    })),
    asOwner([], async (world) => ({ body: { ids: await newPair(world), assigneeId: null } })),
  ],
  extendLinks: [
    asStaff(['link-extended', 'link-extended'], async (world) => ({
      body: { ids: await newPair(world), days: 30 },
    })),
  ],
  prepareReminders: [
    asStaff(['reminder-prepared', 'reminder-prepared'], async (world) => ({
      body: { ids: await newPair(world) },
    })),
  ],
};
