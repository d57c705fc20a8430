import { asideRoutes } from '@orgready/shared/contract/aside-routes';
import { createClient } from '@orgready/shared/contract/client';
import { fetchFromProduct } from '../../api/api.ts';
import { useSetupAction } from '../../api/setup.ts';

const asideApi = createClient(asideRoutes, '', fetchFromProduct);

/** Returns a mutation that lets the setup go on without a step. */
export const useSkip = (id: string, step: string) =>
  useSetupAction(id, (body: { name: string; reason: string }) =>
    asideApi('skipStep', { params: { id, step }, body }),
  );

export const useWithdrawSkip = (id: string, step: string) =>
  useSetupAction(id, (_: undefined) => asideApi('withdrawSkip', { params: { id, step } }));
