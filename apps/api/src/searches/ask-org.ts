import type { z } from 'zod';
import type { Bounds } from '../bounds.ts';
import { Refusal } from '../http/problem.ts';
import type { CallRecord } from '../salesforce/call.ts';
import type { SalesforceHosts } from '../salesforce/hosts.ts';
import { openOrgSession } from '../salesforce/org-session.ts';
import { SalesforceRefusal } from '../salesforce/refusal.ts';
import { createTransport } from '../salesforce/transport.ts';
import type { Connection } from '../storage/connections.ts';
import type { Storage } from '../storage/storage.ts';

export interface AskOrgDeps {
  readonly storage: Storage;
  readonly hosts: SalesforceHosts;
  readonly bounds: Bounds;
  readonly changes: { announce(setupId: string): void };
}

/**
 * One query outside a verification, through the reader's own sign-in, listed among the calls of the setup. Refused with
 * `org-unreadable` when Salesforce does not answer, refuses, or answers something else.
 */
export const createAskOrg =
  ({ storage, hosts, bounds, changes }: AskOrgDeps) =>
  async <T>(
    connection: Connection,
    query: { readonly via: 'query' | 'tooling'; readonly soql: string },
    shape: z.ZodType<T>,
  ): Promise<T> => {
    const accessToken = await storage.connections.accessToken(connection.id);
    if (accessToken === undefined) throw new Refusal('org-sign-in-needed');
    const calls: CallRecord[] = [];
    const session = openOrgSession(
      createTransport(hosts, (call) => calls.push(call), { deadline: bounds.call }),
      { instanceUrl: connection.instanceUrl, accessToken, apiVersion: connection.apiVersion },
    );
    const path = query.via === 'tooling' ? 'tooling/query' : 'query';
    try {
      const answer = await session.get(`${session.root}/${path}?q=${encodeURIComponent(query.soql)}`);
      const parsed = shape.safeParse(answer);
      if (!parsed.success) throw new Refusal('org-unreadable');
      return parsed.data;
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
