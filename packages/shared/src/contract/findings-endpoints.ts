import { z } from 'zod';
import { defineEndpoint } from './endpoint.ts';
import { previewSchema } from './preview.ts';
import { routes } from './routes.ts';
import { staffFindingsSchema } from './staff-findings.ts';

const nothing = z.void();

/** Endpoints about what staff see of the findings: the customer decides, and staff read. */
export const findingsEndpoints = {
  /** Shows staff what was read from the org: evidence, and the names and values in messages. */
  releaseFindings: defineEndpoint({
    ...routes.releaseFindings,
    who: 'signed-in',
    oneStep: false,
    success: { status: 204, body: nothing },
    events: ['findings-released'],
    problems: [],
  }),
  /** Hides it again at once. */
  withdrawRelease: defineEndpoint({
    ...routes.withdrawRelease,
    who: 'signed-in',
    oneStep: false,
    success: { status: 204, body: nothing },
    events: ['release-withdrawn'],
    problems: [],
  }),
  listFindings: defineEndpoint({
    ...routes.listFindings,
    who: 'staff',
    capability: 'setups.read',
    success: { status: 200, body: staffFindingsSchema },
    events: [],
    problems: ['not-found'],
  }),
  /** Returns a page of a setup as its customer sees it, with an example in place of the org unless it is released. */
  previewSetup: defineEndpoint({
    ...routes.previewSetup,
    who: 'staff',
    capability: 'setups.read',
    /** If absent, the step that is next. */
    query: z.strictObject({ step: z.string().min(1).max(64).optional() }),
    success: { status: 200, body: previewSchema },
    events: [],
    problems: ['not-found'],
  }),
} as const;
