import { endpoints } from '@orgready/shared/contract/endpoints';
import { overrideStep, skipStep, withdrawOverride, withdrawSkip } from '../commands/step-exceptions.ts';
import type { Routes } from '../deps.ts';
import { personIn } from '../http/staff-members.ts';

/** Decisions to go on without a step, of customers and of staff. */
export const stepExceptionRoutes: Routes = (handle, { execute }) => {
  handle(endpoints.skipStep, ({ params, body, who }) => skipStep(execute, who, params.step, body));
  handle(endpoints.withdrawSkip, ({ params, who }) => withdrawSkip(execute, who, params.step));
  handle(endpoints.overrideStep, ({ params: { id, step }, body: { reason }, who }) =>
    overrideStep(
      execute,
      { actor: who.actor, person: personIn(who).person },
      { setupId: id, stepId: step, reason },
    ),
  );
  handle(endpoints.withdrawOverride, ({ params, who }) =>
    withdrawOverride(execute, who.actor, params.id, params.step),
  );
};
