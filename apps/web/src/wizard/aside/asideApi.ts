import { asideRoutes } from '@orgready/shared/contract/aside-routes';
import { createClient } from '@orgready/shared/contract/client';
import { fetchFromProduct } from '../../api/api.ts';
import { useSetupAction } from '../../api/setup.ts';
import { useOnceKey } from '../../api/useOnceKey.ts';

const asideApi = createClient(asideRoutes, '', fetchFromProduct);

/** Returns a mutation that lets the setup go on without a step. */
export const useSkip = (id: string, step: string) =>
  useSetupAction(id, (body: { name: string; reason: string }) =>
    asideApi('skipStep', { params: { id, step }, body }),
  );

/** Returns a mutation that hands a step on to a colleague. */
export const useHandOn = (id: string, step: string) => {
  const { keyOf, forget } = useOnceKey();
  return useSetupAction(id, async (body: { colleague: string; dueOn: string; by: string }) => {
    const made = await asideApi('handStepOn', { params: { id, step }, body, onceKey: keyOf(body) });
    forget();
    return made;
  });
};

export const useTakeHandOffBack = (id: string) =>
  useSetupAction(id, (link: string) => asideApi('takeHandOffBack', { params: { id, link } }));

export const useWithdrawSkip = (id: string, step: string) =>
  useSetupAction(id, (_: undefined) => asideApi('withdrawSkip', { params: { id, step } }));
