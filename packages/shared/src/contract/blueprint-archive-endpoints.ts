import { z } from 'zod';
import { defineEndpoint } from './endpoint.ts';
import { routes } from './routes.ts';

const nothing = z.void();

/** Endpoints that put a blueprint away and bring it back. */
export const blueprintArchiveEndpoints = {
  /** No new setups are made from it. Those that there are go on. */
  archiveBlueprint: defineEndpoint({
    ...routes.archiveBlueprint,
    who: 'staff',
    capability: 'blueprints.write',
    success: { status: 204, body: nothing },
    events: ['blueprint-archived'],
    problems: ['not-found'],
  }),
  restoreBlueprint: defineEndpoint({
    ...routes.restoreBlueprint,
    who: 'staff',
    capability: 'blueprints.write',
    success: { status: 204, body: nothing },
    events: ['blueprint-restored'],
    problems: ['not-found'],
  }),
} as const;
