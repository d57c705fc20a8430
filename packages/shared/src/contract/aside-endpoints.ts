import { z } from 'zod';
import { defineEndpoint } from './endpoint.ts';
import { routes } from './routes.ts';
import { shortText } from './texts.ts';

const nothing = z.void();

/** Endpoints for what customers do beside the steps themselves; the others are in `endpoints.ts`. */
export const asideEndpoints = {
  /** Lets the setup go on without an open step. It counts neither as passed nor as attested. */
  skipStep: defineEndpoint({
    ...routes.skipStep,
    who: 'signed-in',
    body: z.strictObject({ name: shortText.min(2), reason: z.string().trim().min(2).max(500) }),
    success: { status: 204, body: nothing },
    events: ['step-skipped'],
    problems: ['not-found', 'step-settled'],
  }),
  withdrawSkip: defineEndpoint({
    ...routes.withdrawSkip,
    who: 'signed-in',
    success: { status: 204, body: nothing },
    events: ['skip-withdrawn', 'setup-reopened'],
    problems: ['not-found'],
  }),
} as const;
