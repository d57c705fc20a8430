import { lastStep } from './excepted-setups.ts';
import { by, handOn, newColleagueIn, offer } from './hand-offs.ts';
import { asOwner, type Case, type Prepare } from './prepared-calls.ts';
import { newConnectedCustomer, type World } from './salesforce.ts';

type Name = 'handStepOn' | 'takeHandOffBack' | 'handStepOnAsStaff';

const taken = async (world: World) => {
  const { admin, link, setupId } = await newColleagueIn(world);
  return { browser: admin, params: { id: setupId, link } };
};

/** Calls of the endpoints for handing a step on. */
export const handOffCalls: Record<Name, readonly Prepare[]> = {
  handStepOn: [
    async (world) => {
      const { browser, setupId } = await newConnectedCustomer(world);
      const body = { ...offer(world.server), by };
      return { browser, params: { id: setupId, step: lastStep }, body, leaves: ['step-handed-on'] };
    },
  ],
  takeHandOffBack: [
    async (world): Promise<Case> => ({
      ...(await taken(world)),
      leaves: ['hand-off-withdrawn', 'connection-ended'],
    }),
    async (world) => {
      const { browser, params } = await taken(world);
      await browser.call('takeHandOffBack', { params });
      return { browser, params, leaves: [] };
    },
  ],
  handStepOnAsStaff: [
    asOwner(['step-handed-on'], async (world) => ({
      params: { id: (await newConnectedCustomer(world)).setupId, step: lastStep },
      body: offer(world.server),
    })),
  ],
};

/** A colleague confirms the last check of the step. */
export const attestHandedOn: Prepare = async (world) => {
  const { browser, setupId } = await newColleagueIn(world);
  const body = { checks: ['integration-connected'], name: 'Ana Ruiz', note: '' };
  return { browser, params: { id: setupId }, body, leaves: ['attested', 'hand-off-verified'] };
};

/** Staff revoke the link to one step. */
export const revokeHandedOn: Prepare = asOwner(['hand-off-withdrawn'], async (world) => {
  const { link, setupId } = await handOn(world.server, await newConnectedCustomer(world));
  return { params: { id: setupId, link } };
});
