import { z } from 'zod';
import { readFrom } from '../../model/derive.ts';
import { defineFact } from '../../model/fact.ts';
import { quote } from '../../soql.ts';
import { customerUser } from './customer-user.ts';

/** Ids of the sites that the user is a member of (P 7.3). */
export const siteMembership = defineFact({
  id: 'site-membership',
  reads: 'reads.siteMembers',
  requires: ['PermissionsViewSetup'],
  ...readFrom({ user: customerUser }, ({ user }) => ({
    via: 'query',
    soql: `SELECT NetworkId FROM NetworkMember WHERE MemberId = ${quote(user.id)}`,
  })),
  shape: z.array(z.object({ NetworkId: z.string() }).transform((row) => row.NetworkId)),
});
