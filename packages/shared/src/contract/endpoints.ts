import { z } from 'zod';
import { keptFileSchema } from '../document/kept-readings.ts';
import { orgChoiceSchema } from '../document/org-choice.ts';
import { setupDocumentSchema } from '../document/setup-document.ts';
import { stepDocumentSchema, timestampSchema } from '../document/step.ts';
import { asideEndpoints } from './aside-endpoints.ts';
import { blueprintArchiveEndpoints } from './blueprint-archive-endpoints.ts';
import { brandingEndpoints } from './branding-endpoints.ts';
import { deskEndpoints } from './desk-endpoints.ts';
import { defineEndpoint } from './endpoint.ts';
import {
  apiCallSchema,
  callReceiptSchema,
  errorExplanationSchema,
  orgFieldSchema,
  pastedErrorSchema,
  whyNotSchema,
} from './entities.ts';
import { findingsEndpoints } from './findings-endpoints.ts';
import { landingSchema } from './landing.ts';
import { peopleEndpoints } from './people-endpoints.ts';
import { routes } from './routes.ts';
import { staffEndpoints } from './staff-endpoints.ts';
import { apiNameSchema } from './texts.ts';

const nothing = z.void();
const linkToken = z.strictObject({ token: z.string().min(1).max(200) });

/**
 * Every endpoint of the HTTP API. The two event streams are in `event-streams.ts`; the OAuth callback is a page
 * (`oauth-callback.ts`).
 */
export const endpoints = {
  // Previewing a link changes nothing; claiming it requires a click.
  previewLink: defineEndpoint({
    ...routes.previewLink,
    who: 'anyone',
    body: linkToken,
    success: { status: 200, body: landingSchema },
    events: [],
    problems: ['link-not-found', 'link-expired'],
  }),
  claimLink: defineEndpoint({
    ...routes.claimLink,
    who: 'anyone',
    body: linkToken,
    success: { status: 200, body: z.strictObject({ setupId: z.string() }) },
    events: ['link-claimed'],
    problems: ['link-not-found', 'link-expired'],
  }),
  /** Asks the staff to renew a link that has expired: that of a token, or the one that this browser opened. */
  requestLink: defineEndpoint({
    ...routes.requestLink,
    who: 'anyone',
    /** One of the two. */
    body: z.strictObject({
      token: linkToken.shape.token.optional(),
      setup: z.string().min(1).max(64).optional(),
    }),
    /** `asked`: now, or within the last day. `open`: the link is open again. */
    success: { status: 200, body: z.strictObject({ state: z.enum(['asked', 'open']) }) },
    events: ['link-requested'],
    problems: ['link-not-found'],
  }),
  endSession: defineEndpoint({
    ...routes.endSession,
    who: 'anyone',
    success: { status: 204, body: nothing },
    events: ['connection-ended', 'session-ended'],
    problems: [],
  }),

  getSetup: defineEndpoint({
    ...routes.getSetup,
    who: 'claimed',
    oneStep: true,
    versioned: true,
    success: { status: 200, body: setupDocumentSchema },
    events: [],
    problems: [],
  }),
  /** Returns one step with everything its page shows. */
  getStep: defineEndpoint({
    ...routes.getStep,
    who: 'claimed',
    oneStep: true,
    conceals: true,
    versioned: true,
    success: { status: 200, body: stepDocumentSchema },
    events: [],
    problems: [],
  }),
  answerQuestion: defineEndpoint({
    ...routes.answerQuestion,
    who: 'claimed',
    oneStep: false,
    /** A line of text, or up to twenty API names or record ids separated by commas. */
    body: z.strictObject({ answer: z.string().min(1).max(2000) }),
    success: { status: 204, body: nothing },
    /** Once the org is known, an answer that voids findings requires signing in to it. */
    events: ['answer-changed', 'setup-reopened'],
    problems: ['org-sign-in-needed'],
  }),
  /** Reopens the question. */
  withdrawAnswer: defineEndpoint({
    ...routes.withdrawAnswer,
    who: 'claimed',
    oneStep: false,
    success: { status: 204, body: nothing },
    events: ['answer-changed', 'setup-reopened'],
    problems: ['not-found', 'org-sign-in-needed'],
  }),
  searchChoices: defineEndpoint({
    ...routes.searchChoices,
    who: 'signed-in',
    oneStep: false,
    body: z.strictObject({
      /** Id of a question answered with a record or value of the org. */
      question: z.string().min(1).max(80),
      /** Part of a name. */
      text: z.string().trim().min(2).max(80),
    }),
    /** At most 20, those that can be chosen first, each sorted by name. */
    success: { status: 200, body: z.strictObject({ choices: z.array(orgChoiceSchema) }) },
    events: ['org-searched', 'connection-expired'],
    problems: ['not-found', 'org-unreadable'],
  }),
  searchFields: defineEndpoint({
    ...routes.searchFields,
    who: 'signed-in',
    oneStep: false,
    body: z.strictObject({
      /** An object for which the guide asks for a field. */
      object: apiNameSchema,
      /** Part of a label or API name; empty for the first fields. */
      text: z.string().trim().max(80),
    }),
    /** At most 20 fields of the object, sorted by label. */
    success: { status: 200, body: z.strictObject({ fields: z.array(orgFieldSchema) }) },
    events: ['org-searched', 'connection-expired'],
    problems: ['not-found', 'org-unreadable'],
  }),
  startSignIn: defineEndpoint({
    ...routes.startSignIn,
    who: 'claimed',
    oneStep: true,
    body: z.strictObject({
      /** Any address of the org, as pasted. */
      orgAddress: z.string().min(1).max(2000),
      /** If true, Salesforce asks for the username and password even if the browser is signed in there. */
      fresh: z.boolean(),
    }),
    /** Salesforce's sign-in page, where the browser goes next. */
    success: { status: 200, body: z.strictObject({ url: z.string() }) },
    events: ['sign-in-started'],
    problems: [
      'org-address-invalid',
      'org-address-instance',
      'org-address-old',
      'org-address-site',
      'guide-not-offered',
    ],
  }),
  explainError: defineEndpoint({
    ...routes.explainError,
    who: 'claimed',
    oneStep: false,
    body: pastedErrorSchema,
    success: { status: 200, body: errorExplanationSchema },
    /** Only for a refused sign-in, and only before the org is known. */
    events: ['sign-in-refused'],
    problems: [],
  }),
  /** Reads why the party's product could not be connected after a good sign-in here. */
  findWhyNot: defineEndpoint({
    ...routes.findWhyNot,
    who: 'signed-in',
    oneStep: false,
    success: { status: 200, body: whyNotSchema },
    events: ['org-searched', 'connection-expired'],
    problems: ['not-found', 'org-unreadable'],
  }),
  confirmOrg: defineEndpoint({
    ...routes.confirmOrg,
    who: 'claimed',
    oneStep: false,
    body: z.strictObject({ orgId: z.string().min(15).max(18) }),
    success: { status: 204, body: nothing },
    events: ['org-bound', 'org-confirmed', 'sandbox-refreshed', 'connection-ended'],
    problems: ['no-sign-in-to-confirm', 'wrong-org'],
  }),
  disconnect: defineEndpoint({
    ...routes.disconnect,
    who: 'claimed',
    oneStep: true,
    success: { status: 204, body: nothing },
    events: ['connection-ended'],
    problems: [],
  }),
  verify: defineEndpoint({
    ...routes.verify,
    who: 'working',
    oneStep: true,
    /**
     * `step: null` verifies the whole setup. `look`: the page looks by itself whether a change is in force; nobody did anything.
     */
    body: z.strictObject({
      step: z.string().min(1).max(64).nullable(),
      look: z.literal(true).exactOptional(),
    }),
    /** Starts after a short delay if another one has just run; requests made before the start join it. */
    success: {
      status: 202,
      body: z.strictObject({ verificationId: z.string(), startsAt: timestampSchema }),
    },
    events: ['verification-started', 'verification-waits'],
    problems: [],
  }),
  attest: defineEndpoint({
    ...routes.attest,
    who: 'working',
    oneStep: true,
    body: z.strictObject({
      /** Ids of the checks whose statements are confirmed: all of them or none. */
      checks: z.array(z.string().min(1).max(100)).min(1).max(20),
      name: z.string().trim().min(2).max(120),
      note: z.string().trim().max(500),
    }),
    success: { status: 204, body: nothing },
    events: ['attested', 'hand-off-verified'],
    problems: ['not-attestable'],
  }),
  withdrawAttestation: defineEndpoint({
    ...routes.withdrawAttestation,
    who: 'working',
    oneStep: true,
    success: { status: 204, body: nothing },
    events: ['attestation-withdrawn', 'setup-reopened'],
    problems: [],
  }),
  /** Returns the readings for a problem report, without names, so that they can be evaluated again elsewhere. */
  downloadReadings: defineEndpoint({
    ...routes.downloadReadings,
    who: 'signed-in',
    oneStep: false,
    success: { status: 200, body: keptFileSchema },
    events: [],
    problems: [],
  }),
  /** Signs every browser out of the org and deletes what was read from it, the list of calls included. */
  deleteReadings: defineEndpoint({
    ...routes.deleteReadings,
    who: 'signed-in',
    oneStep: false,
    success: { status: 204, body: nothing },
    events: ['readings-deleted', 'connection-ended', 'setup-reopened'],
    problems: [],
  }),
  listCalls: defineEndpoint({
    ...routes.listCalls,
    who: 'signed-in',
    oneStep: false,
    /** Newest first, at most 500. */
    success: {
      status: 200,
      body: z.strictObject({ calls: z.array(apiCallSchema), total: z.number().int() }),
    },
    events: [],
    problems: [],
  }),
  downloadCalls: defineEndpoint({
    ...routes.downloadCalls,
    who: 'signed-in',
    oneStep: false,
    success: { status: 200, body: callReceiptSchema },
    events: [],
    problems: [],
  }),

  ...asideEndpoints,
  ...findingsEndpoints,

  // Staff.
  ...staffEndpoints,
  ...blueprintArchiveEndpoints,
  ...brandingEndpoints,
  ...peopleEndpoints,
  ...deskEndpoints,
} as const;
export type Endpoints = typeof endpoints;
