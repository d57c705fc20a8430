import { z } from 'zod';
import { setupDocumentSchema } from '../document/setup-document.ts';
import { defineEndpoint } from './endpoint.ts';
import {
  apiCallSchema,
  integrationSummarySchema,
  landingSchema,
  linkSchema,
  newIntegrationSchema,
  newLinkSchema,
  newSetupSchema,
  setupSummarySchema,
  signInExplanationSchema,
} from './entities.ts';

const nothing = z.void();
const linkToken = z.strictObject({ token: z.string().min(1).max(200) });

/** Every endpoint of the HTTP API. The two event streams are in `event-streams.ts`, the OAuth callback is a page. */
export const endpoints = {
  // The link: reading it changes nothing, claiming it needs a person's click.
  previewLink: defineEndpoint({
    method: 'POST',
    path: '/api/links/preview',
    who: 'anyone',
    body: linkToken,
    success: { status: 200, body: landingSchema },
    problems: ['link-not-found', 'link-expired'],
  }),
  claimLink: defineEndpoint({
    method: 'POST',
    path: '/api/links/claim',
    who: 'anyone',
    body: linkToken,
    success: { status: 200, body: z.strictObject({ setupId: z.string() }) },
    problems: ['link-not-found', 'link-expired'],
  }),
  endSession: defineEndpoint({
    method: 'DELETE',
    path: '/api/session',
    who: 'anyone',
    success: { status: 204, body: nothing },
    problems: [],
  }),

  // The customer's setup.
  getSetup: defineEndpoint({
    method: 'GET',
    path: '/api/setups/:id',
    who: 'claimed',
    success: { status: 200, body: setupDocumentSchema },
    problems: [],
  }),
  answerQuestion: defineEndpoint({
    method: 'PUT',
    path: '/api/setups/:id/answers/:question',
    who: 'claimed',
    body: z.strictObject({ answer: z.string().min(1).max(200) }),
    success: { status: 204, body: nothing },
    problems: [],
  }),
  startSignIn: defineEndpoint({
    method: 'POST',
    path: '/api/setups/:id/sign-in',
    who: 'claimed',
    body: z.strictObject({
      /** Any address of the org, as pasted. */
      orgAddress: z.string().min(1).max(2000),
      /** Ask Salesforce for the username and password even when the browser is signed in there. */
      fresh: z.boolean(),
    }),
    /** Where to send the browser: Salesforce's own sign-in page. */
    success: { status: 200, body: z.strictObject({ url: z.string() }) },
    problems: ['org-address-invalid'],
  }),
  explainSignIn: defineEndpoint({
    method: 'POST',
    path: '/api/setups/:id/sign-in/explain',
    who: 'claimed',
    /** The address or the text of the page on which Salesforce stopped. */
    body: z.strictObject({ pasted: z.string().min(1).max(8000) }),
    success: { status: 200, body: signInExplanationSchema },
    problems: [],
  }),
  confirmOrg: defineEndpoint({
    method: 'POST',
    path: '/api/setups/:id/org',
    who: 'claimed',
    body: z.strictObject({ orgId: z.string().min(15).max(18) }),
    success: { status: 204, body: nothing },
    problems: ['no-sign-in-to-confirm', 'wrong-org'],
  }),
  disconnect: defineEndpoint({
    method: 'DELETE',
    path: '/api/setups/:id/connection',
    who: 'claimed',
    success: { status: 204, body: nothing },
    problems: [],
  }),
  verify: defineEndpoint({
    method: 'POST',
    path: '/api/setups/:id/verifications',
    who: 'signed-in',
    /** `step: null` verifies the whole setup. */
    body: z.strictObject({ step: z.string().min(1).max(64).nullable() }),
    success: { status: 202, body: z.strictObject({ verificationId: z.string() }) },
    problems: [],
  }),
  attest: defineEndpoint({
    method: 'PUT',
    path: '/api/setups/:id/attestations/:check',
    who: 'signed-in',
    body: z.strictObject({
      name: z.string().trim().min(2).max(120),
      note: z.string().trim().max(500),
    }),
    success: { status: 204, body: nothing },
    problems: ['not-attestable'],
  }),
  withdrawAttestation: defineEndpoint({
    method: 'DELETE',
    path: '/api/setups/:id/attestations/:check',
    who: 'signed-in',
    success: { status: 204, body: nothing },
    problems: [],
  }),
  listCalls: defineEndpoint({
    method: 'GET',
    path: '/api/setups/:id/calls',
    who: 'signed-in',
    /** Newest first, at most 500. */
    success: {
      status: 200,
      body: z.strictObject({ calls: z.array(apiCallSchema), total: z.number().int() }),
    },
    problems: [],
  }),

  // Staff.
  startStaffSession: defineEndpoint({
    method: 'POST',
    path: '/api/staff/session',
    who: 'anyone',
    body: z.strictObject({ key: z.string().min(1).max(500) }),
    success: { status: 204, body: nothing },
    problems: ['not-authenticated'],
  }),
  endStaffSession: defineEndpoint({
    method: 'DELETE',
    path: '/api/staff/session',
    who: 'anyone',
    success: { status: 204, body: nothing },
    problems: [],
  }),
  listIntegrations: defineEndpoint({
    method: 'GET',
    path: '/api/integrations',
    who: 'staff',
    success: { status: 200, body: z.strictObject({ integrations: z.array(integrationSummarySchema) }) },
    problems: [],
  }),
  createIntegration: defineEndpoint({
    method: 'POST',
    path: '/api/integrations',
    who: 'staff',
    body: newIntegrationSchema,
    success: { status: 201, body: integrationSummarySchema },
    problems: [],
  }),
  listSetups: defineEndpoint({
    method: 'GET',
    path: '/api/setups',
    who: 'staff',
    success: { status: 200, body: z.strictObject({ setups: z.array(setupSummarySchema) }) },
    problems: [],
  }),
  createSetup: defineEndpoint({
    method: 'POST',
    path: '/api/setups',
    who: 'staff',
    body: newSetupSchema,
    success: { status: 201, body: setupSummarySchema },
    problems: ['not-found'],
  }),
  listLinks: defineEndpoint({
    method: 'GET',
    path: '/api/setups/:id/links',
    who: 'staff',
    success: { status: 200, body: z.strictObject({ links: z.array(linkSchema) }) },
    problems: ['not-found'],
  }),
  createLink: defineEndpoint({
    method: 'POST',
    path: '/api/setups/:id/links',
    who: 'staff',
    body: z.strictObject({
      /** 1 to 90; 30 when absent. */
      days: z.number().int().min(1).max(90).optional(),
    }),
    success: { status: 201, body: newLinkSchema },
    problems: ['not-found'],
  }),
  extendLink: defineEndpoint({
    method: 'PATCH',
    path: '/api/setups/:id/links/:link',
    who: 'staff',
    body: z.strictObject({ days: z.number().int().min(1).max(90) }),
    success: { status: 200, body: linkSchema },
    problems: ['not-found'],
  }),
  revokeLink: defineEndpoint({
    method: 'DELETE',
    path: '/api/setups/:id/links/:link',
    who: 'staff',
    success: { status: 204, body: nothing },
    problems: ['not-found'],
  }),
} as const;
export type Endpoints = typeof endpoints;
