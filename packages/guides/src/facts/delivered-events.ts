import { z } from 'zod';
import { readFrom } from '../model/derive.ts';
import { defineFact } from '../model/fact.ts';
import { mayRead } from '../supersets.ts';
import { ownPermissions } from './own-permissions.ts';

/**
 * Events delivered in the last 24 hours (C 6); null if the org does not list it. Not asked of a reader without View Setup:
 * the answer to them is that of an org without the API (A 1.4).
 */
export const deliveredEvents = defineFact({
  id: 'delivered-events',
  reads: 'reads.deliveredEvents',
  requires: ['PermissionsViewSetup'],
  ...readFrom({ own: ownPermissions }, ({ own }) =>
    mayRead(own, 'PermissionsViewSetup') ? { via: 'get', path: 'limits' } : undefined,
  ),
  shape: z
    .object({
      DailyDeliveredPlatformEvents: z
        .object({ Max: z.number().nonnegative(), Remaining: z.number().nonnegative() })
        .optional(),
    })
    .transform(({ DailyDeliveredPlatformEvents: daily }) =>
      daily ? { max: daily.Max, left: daily.Remaining } : null,
    ),
});
