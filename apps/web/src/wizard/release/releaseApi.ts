import { asideRoutes } from '@orgready/shared/contract/aside-routes';
import { createClient } from '@orgready/shared/contract/client';
import { fetchFromProduct } from '../../api/api.ts';
import { useSetupAction } from '../../api/setup.ts';

const releaseApi = createClient(asideRoutes, '', fetchFromProduct);

/** Returns a mutation that shows the party's staff what was read from the org. */
export const useReleaseFindings = (id: string) =>
  useSetupAction(id, (_: undefined) => releaseApi('releaseFindings', { params: { id } }));

/** Returns a mutation that hides it again. */
export const useWithdrawRelease = (id: string) =>
  useSetupAction(id, (_: undefined) => releaseApi('withdrawRelease', { params: { id } }));
