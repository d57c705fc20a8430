import { z } from 'zod';
import { defineEndpoint } from './endpoint.ts';
import { newHandOffSchema, offeredHandOffSchema } from './hand-off.ts';
import { routes } from './routes.ts';
import { shortText } from './texts.ts';

const nothing = z.void();

/** Endpoints for what customers do beside the steps themselves; the others are in `endpoints.ts`. */
export const asideEndpoints = {
  /** Lets the setup go on without an open step. It counts neither as passed nor as attested. */
  skipStep: defineEndpoint({
    ...routes.skipStep,
    who: 'signed-in',
    oneStep: false,
    body: z.strictObject({ name: shortText.min(2), reason: z.string().trim().min(2).max(500) }),
    success: { status: 204, body: nothing },
    events: ['step-skipped'],
    problems: ['not-found', 'step-settled'],
  }),
  withdrawSkip: defineEndpoint({
    ...routes.withdrawSkip,
    who: 'signed-in',
    oneStep: false,
    success: { status: 204, body: nothing },
    events: ['skip-withdrawn', 'setup-reopened'],
    problems: ['not-found'],
  }),
  /** Makes a link to an open step for a colleague. Its address is returned only now. */
  handStepOn: defineEndpoint({
    ...routes.handStepOn,
    once: true,
    who: 'signed-in',
    oneStep: false,
    body: offeredHandOffSchema.extend({
      /** Who hands it on. */
      by: shortText.min(2),
    }),
    success: { status: 201, body: newHandOffSchema },
    events: ['step-handed-on'],
    problems: ['not-found', 'step-settled', 'choices-first', 'too-many-hand-offs'],
  }),
  /** Closes such a link and what was opened with it; nothing happens if it is closed. */
  takeHandOffBack: defineEndpoint({
    ...routes.takeHandOffBack,
    who: 'signed-in',
    oneStep: false,
    success: { status: 204, body: nothing },
    events: ['hand-off-withdrawn', 'connection-ended'],
    problems: ['not-found'],
  }),
} as const;
