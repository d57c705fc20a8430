import type { Request } from 'express';
import type { StaffBrowser } from '../commands/staff-session.ts';
import { browserName } from '../http/browser-name.ts';
import type { Sessions } from '../http/sessions.ts';

/** Returns the browser in which a session of a person begins. */
export const staffBrowserOf = async (sessions: Sessions, request: Request): Promise<StaffBrowser> => ({
  earlier: await sessions.staff.of(request),
  name: browserName(request.get('user-agent')),
});
