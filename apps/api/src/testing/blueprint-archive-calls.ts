import type { blueprintArchiveEndpoints } from '@orgready/shared/contract/blueprint-archive-endpoints';
import { openStaff } from './browser.ts';
import { sampleBlueprint } from './integration.ts';
import { asStaff, type Prepare } from './prepared-calls.ts';
import type { World } from './salesforce.ts';

const newBlueprint = async ({ server }: World) => {
  const body = { ...sampleBlueprint, consumerSecret: 'a-consumer-secret' };
  return { id: (await openStaff(server).call('createBlueprint', { body })).id };
};

const newArchived = async (world: World) => {
  const params = await newBlueprint(world);
  await openStaff(world.server).call('archiveBlueprint', { params });
  return params;
};

/** Calls of the endpoints that put a blueprint away and bring it back. */
export const blueprintArchiveCalls: Record<keyof typeof blueprintArchiveEndpoints, readonly Prepare[]> = {
  archiveBlueprint: [
    asStaff(['blueprint-archived'], async (world) => ({ params: await newBlueprint(world) })),
    // As it is already.
    asStaff([], async (world) => ({ params: await newArchived(world) })),
  ],
  restoreBlueprint: [
    asStaff(['blueprint-restored'], async (world) => ({ params: await newArchived(world) })),
    asStaff([], async (world) => ({ params: await newBlueprint(world) })),
  ],
};
