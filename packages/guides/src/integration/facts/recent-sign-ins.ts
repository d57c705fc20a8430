import { z } from 'zod';
import type { SignInRow } from '../../explain/why-not.ts';
import { moment } from '../../facts/columns/moment.ts';
import { defineFact } from '../../model/fact.ts';
import { aboutSubject } from './subject-id.ts';

/** How many of them are read. */
export const mostSignIns = 50;

/**
 * The subject's newest sign-ins since yesterday. Application and Status can be selected and not filtered (A 2.6). One
 * sees one's own; everyone's with Manage Users or Monitor Login History.
 */
export const recentSignIns = defineFact({
  id: 'recent-sign-ins',
  reads: 'reads.signIns',
  requires: ['PermissionsManageUsers'],
  ...aboutSubject(
    (id) =>
      `SELECT LoginTime, Application, Status, SourceIp FROM LoginHistory WHERE UserId = ${id} AND LoginTime = LAST_N_DAYS:1 ORDER BY LoginTime DESC LIMIT ${mostSignIns}`,
  ),
  shape: z.array(
    z
      .object({
        LoginTime: moment,
        Application: z.string().nullable(),
        Status: z.string().nullable(),
        SourceIp: z.string().nullable(),
      })
      .transform(
        ({ LoginTime, Application, Status, SourceIp }): SignInRow => ({
          at: LoginTime,
          application: Application,
          status: Status ?? '',
          sourceIp: SourceIp,
        }),
      ),
  ),
});
