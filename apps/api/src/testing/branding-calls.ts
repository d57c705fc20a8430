import { usualBranding } from '@orgready/shared/contract/branding';
import type { brandingEndpoints } from '@orgready/shared/contract/branding-endpoints';
import { openStaff } from './browser.ts';
import { sampleBlueprint } from './integration.ts';
import { asStaff, type Prepare } from './prepared-calls.ts';
import type { World } from './salesforce.ts';

const newBlueprint = async ({ server }: World) => {
  const body = { ...sampleBlueprint, consumerSecret: 'a-consumer-secret' };
  return { id: (await openStaff(server).call('createBlueprint', { body })).id };
};

/** A PNG of two by one, in base64. */
export const sampleLogo =
  'iVBORw0KGgoAAAANSUhEUgAAAAIAAAABCAIAAAB7QOjdAAAADUlEQVR4nGNgWBUKRAAGVgH/Zy/CwAAAAABJRU5ErkJggg==';

/** Calls of the endpoints with which staff decide how setups look. */
export const brandingCalls: Record<keyof typeof brandingEndpoints, readonly Prepare[]> = {
  getBranding: [asStaff([], async (world) => ({ params: await newBlueprint(world) }))],
  saveBranding: [
    asStaff(['branding-saved'], async (world) => ({
      params: await newBlueprint(world),
      body: { ...usualBranding, sender: 'Tidewater Onboarding' },
    })),
    // As it is already.
    asStaff([], async (world) => ({ params: await newBlueprint(world), body: usualBranding })),
  ],
  uploadLogo: [
    asStaff(['logo-uploaded'], async (world) => ({
      params: await newBlueprint(world),
      body: { file: sampleLogo },
    })),
  ],
  getAccent: [asStaff([], async () => ({ params: { color: '3b5bdb' } }))],
};
