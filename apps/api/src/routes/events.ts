import { eventStreams } from '@orgready/shared/contract/event-streams';
import type { IRouter } from 'express';
import type { RouteDeps } from '../deps.ts';
import type { createCallers } from '../http/callers.ts';

/** What staff need to hear of every setup. */
const allSetups = { method: 'GET', path: eventStreams.setups, capability: 'setups.read' } as const;

/**
 * The two event streams: staff hear of every setup, a browser only of the one it has claimed. It hears of changes to other steps
 * than those handed on to it too, as a count.
 */
export const eventRoutes = (
  router: IRouter,
  callers: ReturnType<typeof createCallers>,
  { streams, sessions, storage, clock }: RouteDeps,
): void => {
  // Before the one below, whose `:id` would take this path too.
  router.get(eventStreams.setups, async (request, response) => {
    await callers.staff(request, allSetups);
    const session = await sessions.staff.of(request);
    streams.start(request, response, {
      listener: session?.id ?? 'key',
      setupId: null,
      matches: () => true,
      isAllowed: async () => session === undefined || storage.staffSessions.isAlive(session.id, clock()),
    });
  });

  router.get(eventStreams.setup, async (request, response) => {
    const { session, setup } = await callers.claimed(request, { oneStep: true });
    streams.start(request, response, {
      listener: session.id,
      setupId: setup.id,
      matches: (setupId) => setupId === setup.id,
      present: async () => {
        const found = await storage.setups.find(setup.id);
        return found && { id: found.id, seq: found.seq };
      },
      isAllowed: async () =>
        (await storage.sessions.isAlive(session.id, clock())) &&
        storage.claims.has(session.id, setup.id, clock()),
    });
  });
};
