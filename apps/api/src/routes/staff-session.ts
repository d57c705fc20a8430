import { endpoints } from '@orgready/shared/contract/endpoints';
import { endStaffSession, startStaffSession } from '../commands/staff-session.ts';
import type { Routes } from '../deps.ts';
import { Refusal } from '../http/problem.ts';
import { isStaffKey } from '../http/staff-key.ts';

export const staffSessionRoutes: Routes = (handle, { config, execute, sessions, attemptLimits }) => {
  handle(endpoints.startStaffSession, async ({ body, request, response }) => {
    await attemptLimits.allow('staff', request);
    if (!isStaffKey(body.key, config.staffKey)) {
      await attemptLimits.countWrong('staff', request);
      throw new Refusal('not-authenticated');
    }
    await attemptLimits.allow('staff', request);
    const { secret } = await startStaffSession(execute, await sessions.staff.of(request));
    sessions.staff.give(secret, response);
  });

  handle(endpoints.endStaffSession, async ({ request, response }) => {
    const session = await sessions.staff.of(request);
    if (session) await endStaffSession(execute, session);
    sessions.staff.forget(response);
  });
};
