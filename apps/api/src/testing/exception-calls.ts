import { newSetup } from './browser.ts';
import {
  lastStep,
  newOverridableCustomer,
  newOverriddenCustomer,
  newSkippedCustomer,
  skip,
} from './excepted-setups.ts';
import { asCustomer, asOwner, asSignedIn, type Prepare } from './prepared-calls.ts';

type Name = 'skipStep' | 'withdrawSkip' | 'overrideStep' | 'withdrawOverride';

/** Calls of the endpoints for going on without a step. */
export const exceptionCalls: Record<Name, readonly Prepare[]> = {
  skipStep: [
    asSignedIn(['step-skipped'], { params: { step: lastStep }, body: skip }),
    // Skipped already.
    asCustomer([], { params: { step: lastStep }, body: skip }, newSkippedCustomer),
  ],
  withdrawSkip: [
    asCustomer(['skip-withdrawn', 'setup-reopened'], { params: { step: lastStep } }, newSkippedCustomer),
    asSignedIn([], { params: { step: lastStep } }),
  ],
  overrideStep: [
    asOwner(['step-overridden'], async (world) => ({
      params: { id: (await newOverridableCustomer(world)).setupId, step: lastStep },
      body: { reason: skip.reason },
    })),
  ],
  withdrawOverride: [
    asOwner(['override-withdrawn', 'setup-reopened'], async (world) => ({
      params: { id: (await newOverriddenCustomer(world)).setupId, step: lastStep },
    })),
    asOwner([], async ({ server }) => ({ params: { id: (await newSetup(server)).setupId, step: lastStep } })),
  ],
};
