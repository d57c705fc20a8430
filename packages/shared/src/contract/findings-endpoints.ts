import { z } from 'zod';
import { defineEndpoint } from './endpoint.ts';
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
} as const;
