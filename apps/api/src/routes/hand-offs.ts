import { endpoints } from '@orgready/shared/contract/endpoints';
import { executeOnce } from '../commands/execute-once.ts';
import { handStepOn, takeHandOffBack } from '../commands/hand-offs.ts';
import type { Routes } from '../deps.ts';
import type { Setup } from '../storage/setups.ts';

/** Steps that are handed on to a colleague, by customers and by staff. */
export const handOffRoutes: Routes = (handle, { execute, sites, storage }) => {
  const withAddress = (
    setup: Pick<Setup, 'blueprintId'> | undefined,
    { token, needs, ...made }: Awaited<ReturnType<typeof handStepOn>>,
  ) => ({
    ...made,
    needs: [...needs],
    url: new URL(`/l/${token}`, sites.originOf(setup?.blueprintId ?? '')).href,
  });

  handle(endpoints.handStepOn, async ({ params, body, who: { session, setup }, onceKey, locale }) =>
    withAddress(
      setup,
      await handStepOn(
        executeOnce(execute, onceKey),
        { kind: 'customer', id: session.id },
        { setupId: setup.id, stepId: params.step, locale, ...body },
      ),
    ),
  );

  handle(endpoints.takeHandOffBack, ({ params, who: { session, setup } }) =>
    takeHandOffBack(execute, { kind: 'customer', id: session.id }, setup.id, params.link),
  );

  handle(endpoints.handStepOnAsStaff, async ({ params, body, who, onceKey }) => {
    const setup = await storage.setups.find(params.id);
    const by = who.person?.name ?? null;
    return withAddress(
      setup,
      await handStepOn(executeOnce(execute, onceKey), who.actor, {
        setupId: params.id,
        stepId: params.step,
        by,
        ...body,
      }),
    );
  });
};
