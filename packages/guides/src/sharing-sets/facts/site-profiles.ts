import { z } from 'zod';
import { readFrom } from '../../model/derive.ts';
import { defineFact } from '../../model/fact.ts';

/** Profiles and permission sets that are members of sites, or on their way (P 7.3). */
export const siteProfiles = defineFact({
  id: 'site-profiles',
  reads: 'reads.siteMembers',
  requires: ['PermissionsViewSetup'],
  ...readFrom({}, () => ({
    via: 'query',
    soql: 'SELECT NetworkId, ParentId, AssignmentStatus FROM NetworkMemberGroup',
  })),
  shape: z.array(
    z
      .object({ NetworkId: z.string(), ParentId: z.string(), AssignmentStatus: z.string() })
      .transform((row) => ({ siteId: row.NetworkId, parentId: row.ParentId, status: row.AssignmentStatus })),
  ),
  // A row shows no time: what is on its way now and was not so before was changed in between.
  changes: {
    of: 'membership',
    minutes: 0,
    compared: (rows) =>
      rows
        .filter(({ status }) => status !== 'Added')
        .map(({ siteId, parentId }) => `${siteId} ${parentId}`)
        .sort(),
  },
});
