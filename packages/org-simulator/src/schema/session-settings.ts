import { z } from 'zod';
import { definePart } from '../org/part.ts';

/** Session Settings of an org: those that tie a session to addresses. */
export const sessionSettings = definePart({
  state: {
    sessionSettings: z
      .strictObject({
        lockSessionsToIp: z.boolean().default(false),
        enforceIpRangesEveryRequest: z.boolean().default(false),
      })
      .prefault({}),
  },
  start: (declared) => ({ ...declared.sessionSettings }),
});
