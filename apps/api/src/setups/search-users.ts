import { to18 } from '@orgready/guides/salesforce-id';
import { quoteAnywhere } from '@orgready/guides/soql';
import type { OrgUser } from '@orgready/shared/contract/entities';
import { z } from 'zod';
import { Refusal } from '../http/problem.ts';
import type { Bounds } from '../salesforce/bounds.ts';
import type { SalesforceHosts } from '../salesforce/hosts.ts';
import { openOrgSession } from '../salesforce/org-session.ts';
import { SalesforceRefusal } from '../salesforce/refusal.ts';
import { type CallRecord, createTransport } from '../salesforce/transport.ts';
import type { Connection } from '../storage/connections.ts';
import type { Storage } from '../storage/storage.ts';

const most = 20;

const rowsShape = z.object({
  records: z.array(
    z.object({
      Id: z.string(),
      Name: z.string(),
      Username: z.string(),
      Profile: z
        .object({ Name: z.string(), UserLicense: z.object({ Name: z.string() }).nullable() })
        .nullable(),
    }),
  ),
});

/**
 * Active users of the org whose name or username has the text in it, by name, at most 20.
 * Refused with `org-unreadable` when Salesforce does not answer or refuses.
 */
export const createUserSearch =
  ({
    storage,
    hosts,
    bounds,
    changes,
  }: {
    readonly storage: Storage;
    readonly hosts: SalesforceHosts;
    readonly bounds: Bounds;
    readonly changes: { announce(setupId: string): void };
  }) =>
  async (connection: Connection, text: string): Promise<OrgUser[]> => {
    const accessToken = await storage.connections.accessToken(connection.id);
    if (accessToken === undefined) throw new Refusal('org-sign-in-needed');
    const calls: CallRecord[] = [];
    const session = openOrgSession(
      createTransport(hosts, (call) => calls.push(call), { deadline: bounds.call }),
      { instanceUrl: connection.instanceUrl, accessToken, apiVersion: connection.apiVersion },
    );
    const found = quoteAnywhere(text);
    const soql = `SELECT Id, Name, Username, Profile.Name, Profile.UserLicense.Name FROM User WHERE IsActive = TRUE AND (Name LIKE ${found} OR Username LIKE ${found}) ORDER BY Name LIMIT ${most}`;
    try {
      const answer = await session.get(`${session.root}/query?q=${encodeURIComponent(soql)}`);
      const parsed = rowsShape.safeParse(answer);
      if (!parsed.success) throw new Refusal('org-unreadable');
      return parsed.data.records.map((row) => ({
        id: to18(row.Id),
        name: row.Name,
        username: row.Username,
        profile: row.Profile?.Name ?? '',
        licence: row.Profile?.UserLicense?.Name ?? '',
      }));
    } catch (error) {
      if (!(error instanceof SalesforceRefusal)) throw error;
      if (error.failure.reason === 'signed-out') {
        await storage.connections.expire(connection.id);
        changes.announce(connection.setupId);
      }
      throw new Refusal('org-unreadable', { detail: error.failure.reason });
    } finally {
      await storage.apiCalls.record(
        calls.map((call) => ({ ...call, setupId: connection.setupId, verificationId: null })),
      );
    }
  };
export type UserSearch = ReturnType<typeof createUserSearch>;
