import { z } from 'zod';
import type { Bounds } from '../bounds.ts';
import type { Execute } from '../commands/command.ts';
import { DomainError } from '../domain/domain-error.ts';
import { type OrgSession, openOrgSession } from '../salesforce/org-session.ts';
import { type RecordDeps, recordTransport } from '../salesforce/recorded-transport.ts';
import { SalesforceRefusal } from '../salesforce/refusal.ts';
import type { Connection } from '../storage/connections.ts';
import type { NewEvent } from '../storage/events.ts';
import type { Storage } from '../storage/storage.ts';

export interface AskOrgDeps extends RecordDeps {
  readonly storage: Storage;
  readonly execute: Execute;
  readonly bounds: Bounds;
}

/**
 * Calls the org outside a verification, through the reader's own sign-in, and lists the calls among those of the setup.
 * Throws `org-unreadable` if Salesforce does not answer, refuses, or answers something unexpected.
 * @param via what the event names: how the org is asked.
 */
export const createOrgVisit =
  (deps: AskOrgDeps) =>
  async <T>(
    connection: Connection,
    via: 'query' | 'tooling' | 'list' | 'sign-ins',
    work: (session: OrgSession) => Promise<T>,
  ): Promise<T> => {
    const { id, setupId, sessionId, instanceUrl, apiVersion } = connection;
    const accessToken = await deps.storage.connections.accessToken(id);
    if (accessToken === undefined) throw new DomainError('org-sign-in-needed');
    const { transport, takeCalls } = recordTransport(
      deps,
      { setupId },
      {
        until: AbortSignal.timeout(deps.bounds.operation),
        org: { orgId: connection.orgId, whenLow: 'none' },
      },
    );
    let signedOut = false;
    try {
      return await work(openOrgSession(transport, { instanceUrl, accessToken, apiVersion }));
    } catch (error) {
      if (!(error instanceof SalesforceRefusal)) throw error;
      signedOut = error.failure.reason === 'signed-out';
      throw new DomainError('org-unreadable', { detail: error.failure.reason });
    } finally {
      await deps.execute({ kind: 'customer', id: sessionId }, async (tx) => {
        await tx.setups.lock(setupId);
        await tx.apiCalls.record(takeCalls());
        const events: NewEvent[] = [{ kind: 'org-searched', setupId, detail: { via } }];
        if (signedOut && (await tx.connections.expire(id)))
          events.push({ kind: 'connection-expired', setupId, detail: { connection: id } });
        return { events, result: undefined };
      });
    }
  };

const isWhole = z.object({ done: z.literal(true) });

/** Sends one query outside a verification (see `createOrgVisit`). */
export const createAskOrg = (deps: AskOrgDeps) => {
  const visit = createOrgVisit(deps);
  return <T>(
    connection: Connection,
    query: { readonly via: 'query' | 'tooling'; readonly soql: string },
    shape: z.ZodType<T>,
  ): Promise<T> =>
    visit(connection, query.via, async (session) => {
      const path = query.via === 'tooling' ? 'tooling/query' : 'query';
      const answer = await session.get(`${session.root}/${path}?q=${encodeURIComponent(query.soql)}`);
      const parsed = shape.safeParse(answer);
      // A part of what was found would look like all of it.
      if (!parsed.success || !isWhole.safeParse(answer).success) throw new DomainError('org-unreadable');
      return parsed.data;
    });
};
