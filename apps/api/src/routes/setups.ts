import { permitted } from '@orgready/shared/contract/capabilities';
import { endpoints } from '@orgready/shared/contract/endpoints';
import { archiveSetup, restoreSetup } from '../commands/archive-setup.ts';
import { deleteSetup } from '../commands/delete-setup.ts';
import { executeOnce } from '../commands/execute-once.ts';
import { assignSetup, changeSetup, createSetup } from '../commands/setups.ts';
import { unbindOrg } from '../commands/unbind-org.ts';
import type { Routes } from '../deps.ts';
import { timelineOf } from '../domain/timeline.ts';
import { Refusal } from '../http/problem.ts';
import { personIn } from '../http/staff-members.ts';
import type { PageQuery } from '../storage/setup-pages.ts';

const pageLength = 50;

/** Where a page ends, as one word for the caller to give back. */
const cursorOf = (end: readonly [string, string]): string =>
  Buffer.from(JSON.stringify(end)).toString('base64url');

const endOf = (cursor: string): PageQuery['after'] => {
  try {
    const end: unknown = JSON.parse(Buffer.from(cursor, 'base64url').toString());
    const [value, setupId] = Array.isArray(end) ? (end as unknown[]) : [];
    if (typeof value === 'string' && typeof setupId === 'string') return [value, setupId];
  } catch {
    // Not one of ours.
  }
  throw new Refusal('invalid-request', { faults: [{ path: 'after', code: 'invalid' }] });
};

/** The staff's list of setups. */
export const setupsRoutes: Routes = (handle, { storage, execute, signIns, guides }) => {
  const summaryOf = async (id: string) => {
    const summary = await storage.setupRows.find(id);
    if (!summary) throw new Refusal('not-found');
    return summary;
  };

  handle(endpoints.listSetups, async ({ query }) => {
    const { search = '', stage, assignee, archived, sort = 'active', direction = 'desc', after } = query;
    const { setups, next } = await storage.setupRows.page({
      search,
      stage,
      assignee,
      archived: archived !== undefined,
      sort,
      direction,
      after: after === undefined ? undefined : endOf(after),
      limit: pageLength,
    });
    return { setups: [...setups], next: next ? cursorOf(next) : null };
  });

  handle(endpoints.getSetupSummary, async ({ params: { id } }) => {
    const summary = await summaryOf(id);
    const events = await storage.events.list(id);
    const refreshes = events
      .filter(({ kind }) => kind === 'sandbox-refreshed')
      .map(({ at, detail }) => ({ from: String(detail.from), to: String(detail.to), at }));
    const kept = await storage.staffNotes.list(id);
    if (kept.length === 0) return { ...summary, refreshes };
    const names = new Map((await storage.people.all()).map((person) => [person.id, person.name]));
    const notes = kept.map(({ id: note, personId, text, at }) => ({
      id: note,
      name: names.get(personId) ?? '',
      text,
      at,
    }));
    return { ...summary, refreshes, notes };
  });

  handle(endpoints.listTimeline, async ({ params, query }) => {
    const setup = await storage.setups.find(params.id);
    if (!setup) throw new Refusal('not-found');
    return timelineOf({ storage, guides }, setup, query.before);
  });

  handle(endpoints.createSetup, async ({ body, who, onceKey }) => {
    const once = executeOnce(execute, onceKey);
    const assigneeId = body.assigneeId === undefined ? (who.person?.id ?? null) : body.assigneeId;
    return summaryOf((await createSetup(once, who.actor, { ...body, assigneeId }, signIns.hosts)).id);
  });

  handle(endpoints.listAssignees, async () => ({
    people: (await storage.people.list())
      .filter(({ role }) => permitted[role]['setups.change'] !== undefined)
      .map(({ id, name }) => ({ id, name })),
  }));

  handle(endpoints.assignSetup, ({ params, body, who }) =>
    assignSetup(execute, who.actor, params.id, body.assigneeId),
  );

  handle(endpoints.deleteSetup, ({ params, body, who }) =>
    deleteSetup(execute, who.actor, params.id, body.customer),
  );

  handle(endpoints.unbindOrg, ({ params, body, who }) =>
    unbindOrg(execute, personIn(who).person, params.id, body.reason),
  );

  handle(endpoints.changeSetup, ({ params, body, who }) =>
    changeSetup(execute, who.actor, params.id, body, signIns.hosts),
  );

  handle(endpoints.archiveSetup, ({ params, who }) => archiveSetup(execute, who.actor, params.id));

  handle(endpoints.restoreSetup, ({ params, who }) => restoreSetup(execute, who.actor, params.id));
};
