import { asCustomer, asSignedIn, asStaff, type Prepare } from './prepared-calls.ts';
import { newConnectedCustomer, type World } from './salesforce.ts';

type Name = 'releaseFindings' | 'withdrawRelease' | 'listFindings' | 'previewSetup';

/** A customer who shows staff what was read from the org. */
export const newReleasedCustomer = async (world: World) => {
  const customer = await newConnectedCustomer(world);
  await customer.browser.call('releaseFindings', { params: { id: customer.setupId } });
  return customer;
};

/** Calls of the endpoints about what staff see of the findings. */
export const findingCalls: Record<Name, readonly Prepare[]> = {
  releaseFindings: [
    asSignedIn(['findings-released']),
    // Released already.
    asCustomer([], {}, newReleasedCustomer),
  ],
  withdrawRelease: [asCustomer(['release-withdrawn'], {}, newReleasedCustomer), asSignedIn([])],
  previewSetup: [
    asStaff([], async (world) => ({ params: { id: (await newReleasedCustomer(world)).setupId } })),
  ],
  listFindings: [
    asStaff([], async (world) => ({ params: { id: (await newReleasedCustomer(world)).setupId } })),
  ],
};
