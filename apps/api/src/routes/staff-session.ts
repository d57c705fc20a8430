import { endpoints } from '@orgready/shared/contract/endpoints';
import type { Routes } from '../deps.ts';
import { Refusal } from '../http/problem.ts';
import { isStaffKey } from '../http/staff-key.ts';

export const staffSessionRoutes: Routes = (handle, { config, sessions, guesses }) => {
  handle(endpoints.startStaffSession, async ({ body, request, response }) => {
    await guesses.allow('staff', request);
    if (!isStaffKey(body.key, config.staffKey)) {
      await guesses.wrong('staff', request);
      throw new Refusal('not-authenticated');
    }
    // A further sign-in of the same browser leaves no second way in behind.
    const earlier = await sessions.staff.of(request);
    if (earlier) await sessions.staff.rotate(earlier, response);
    else await sessions.staff.open(response);
    return undefined;
  });

  handle(endpoints.endStaffSession, async ({ request, response }) => {
    await sessions.staff.end(await sessions.staff.of(request), response);
    return undefined;
  });
};
